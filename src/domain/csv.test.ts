import { csvCell, csvOf } from './csv';

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '  =1', '＝1'])('is never computed: %j', (text) => {
    expect(csvCell(text).replace(/^"/u, '').startsWith(`'${text}`)).toBe(true);
  });

  it('quotes what would break a line and leaves the rest', () => {
    expect(csvOf([['a', 'b, "c"'], ['d\ne', '']])).toBe('\uFEFFa,"b, ""c"""\r\n"d\ne",\r\n');
  });
});
