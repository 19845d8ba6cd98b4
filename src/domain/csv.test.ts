import { csvCell, csvOf } from './csv';

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '  =1', '\n=1', '\t=1', '＝1'])('is never computed: %j', (text) => {
    expect(csvCell(text).replace(/^"/u, '').startsWith(`'${text}`)).toBe(true);
  });

  it.each([['a=b', 'a=b'], ['a,b', '"a,b"'], ['a"b', '"a""b"'], ['a\nb', '"a\nb"'], ['', '']])('leaves %j alone but for quotes', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('quotes what would break a line and leaves the rest', () => {
    expect(csvOf([['a', 'b, "c"'], ['d\ne', '']])).toBe('\uFEFFa,"b, ""c"""\r\n"d\ne",\r\n');
  });
});
