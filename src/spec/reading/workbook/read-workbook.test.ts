import { READING_LIMITS } from '../../../domain/limits';
import { readFiles } from '../index';
import { codes } from '../testing/files';
import { withPart, workbook } from '../testing/workbooks';
import { readWorkbook } from './read-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

async function records(bytes: Uint8Array): Promise<unknown> {
  const outcome = await readWorkbook('Spec.xlsx', bytes, READING_LIMITS);
  return outcome.ok ? outcome.value.map((table) => table.records) : outcome.finding.code;
}

describe('workbooks', () => {
  it('reads every tab under the workbook’s name, cells verbatim, rows under their own numbers', async () => {
    const bytes = await workbook(
      ['Menus', [['Title', 'Machine name'], [' Main\t', 'main'], [], ['two\nlines', 'foot & <end>']]],
      ['Overview', [['Site', 'Lakeside']]],
      ['Empty', []],
    );
    const { files, findings } = await readFiles([{ name: 'Spec.xlsx', bytes }]);
    expect(files[0]).toMatchObject({
      kind: 'sheet',
      sheet: { file: 'Spec.xlsx › Menus', type: 'menus', confidence: 'high', encoding: 'xlsx', delimiter: '', headerRow: 1, separators: [3] },
    });
    expect(files[0]?.kind === 'sheet' && files[0].sheet.rows).toEqual([
      { row: 2, texts: [' Main\t', 'main'] },
      { row: 4, texts: ['two\nlines', 'foot & <end>'] },
    ]);
    expect(files.slice(1).map((file) => file.kind)).toEqual(['set_aside', 'set_aside']);
    expect(findings.map((finding) => [finding.code, finding.file])).toEqual([
      ['sheet-set-aside', 'Spec.xlsx › Overview'],
      ['sheet-set-aside', 'Spec.xlsx › Empty'],
    ]);
  });

  it('takes a tab’s type by hand under the name it is shown by', async () => {
    const bytes = await workbook(['Sheet1', [['Name', 'Machine name'], ['Editor', 'editor']]]);
    const { files } = await readFiles([{ name: 'Spec.xlsx', bytes }], new Map([['Spec.xlsx › Sheet1', 'user_roles']]));
    expect(files[0]).toMatchObject({ kind: 'sheet', sheet: { type: 'user_roles', confidence: 'high' } });
  });

  it('loses no part of a text where a large sheet is read in pieces', async () => {
    const long = Array.from({ length: 400 }, (_, row) => [`Row ${String(row)} `.repeat(300), `m${String(row)}`]);
    const inline = (xml: string): string =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${long.map((cells, row) => `<row r="${String(row + 1)}">${cells.map((text, at) => `<c r="${'AB'.charAt(at)}${String(row + 1)}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`);
    expect(await records(withPart(await workbook(['A', [['x']]]), SHEET, inline))).toEqual([long]);
  });

  it('keeps error values of formulas, numbers, truth values and dates as texts', async () => {
    const cells = '<row r="2"><c r="A2" t="e"><f>VLOOKUP(1,B:B,1)</f><v>#N/A</v></c><c r="B2"><v>1.5</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="d"><v>2026-11-20T00:00:00Z</v></c></row>';
    const bytes = withPart(await workbook(['A', [['Name']]]), SHEET, (xml) => xml.replace('</sheetData>', `${cells}</sheetData>`));
    expect(await records(bytes)).toEqual([[['Name', '', '', ''], ['#N/A', '1.5', 'TRUE', '2026-11-20']]]);
  });

  it('minds no formatted cells and rows far out, and refuses filled ones', async () => {
    const far = (cell: string, row: string) => async (): Promise<unknown> =>
      records(withPart(await workbook(['A', [['Name']]]), SHEET, (xml) => xml.replace('</sheetData>', `<row r="${row}">${cell}</row></sheetData>`)));
    expect(await far('<c r="XFD1000000" s="0"/>', '1000000')()).toEqual([[['Name']]]);
    expect(await far('<c r="XFD3" t="str"><v>x</v></c>', '3')()).toBe('too-many-columns');
    expect(await far('<c r="B1000000" t="str"><v>x</v></c>', '1000000')()).toBe('too-many-rows');
    expect(await far('', '4000000000')()).toBe('workbook-damaged');
  });

  it('refuses a workbook whose directory says less than its parts hold', async () => {
    const bytes = await workbook(['A', [['Name'], ['x'.repeat(5000)]]]);
    const cut = withPart(bytes, SHEET, (xml) => xml.slice(0, -20));
    expect(codes(await readFiles([{ name: 'Spec.xlsx', bytes: cut }]))).toEqual(['workbook-damaged']);
  });
});
