import { lastRowNumber, prepareWorksheet } from './worksheet-xml';

describe('worksheets', () => {
  it('measures filled cells only', () => {
    const xml = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="ZZ1" s="4"/><c r="ZZ1" s="4"></c></row><row r="12"><c r="AB12"><v>1</v></c></row>';
    expect(prepareWorksheet(xml).extent).toEqual({ rows: 12, columns: 28 });
    expect(prepareWorksheet('<sheetData/>').extent).toEqual({ rows: 0, columns: 0 });
  });

  it('turns error cells into texts and touches nothing else', () => {
    const xml = '<x:c r="A1" s="1" t="e"><x:v>#REF!</x:v></x:c><cols><col min="1"/></cols><c r="B1" t="s"><v>1</v></c>';
    expect(prepareWorksheet(xml).xml).toBe(xml.replace('t="e"', 't="str"'));
  });

  it('finds the last row number, filled or not', () => {
    expect(lastRowNumber('<row r="3" spans="1:2"/><row ht="15" r="77"></row><rowBreaks r="99"/>')).toBe(77);
  });
});
