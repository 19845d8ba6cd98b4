import { zipSync } from 'fflate';
import type { RawFile } from '../../domain/sheet';
import { read, textFile, utf16 } from './testing/files';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0];
const raw = (name: string, bytes: readonly number[] | Uint8Array): RawFile => ({ name, bytes: Uint8Array.from(bytes) });
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const HEADER = 'ID,Bundle,Field label,Machine name,X,Field type\n';
const compound = (inside: string): RawFile => raw('Spec.xlsx', [0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(64), ...utf16(inside, true, false)]);

describe('garbage gives a sentence that says what to do', () => {
  it.each<readonly [string, RawFile, string]>([
    ['an empty file', textFile('Fields.csv', ''), 'file-empty'],
    ['a file of blank lines', textFile('Fields.csv', '\n \r\n\t\n'), 'file-empty'],
    ['a picture named .csv', raw('Fields.csv', PNG), 'not-text'],
    ['damaged UTF-8', raw('Fields.csv', [...text(`${HEADER}1,Société,é,e,a,Text\n`), 0xe9]), 'text-damaged'],
    ['damaged UTF-16', raw('Fields.csv', [...utf16(HEADER, true, true), 0x00, 0xd8]), 'text-damaged'],
    ['an unclosed quotation mark', textFile('Fields.csv', `${HEADER}1,"Page,Body,body,a,Text\n2,Page,Title,title,a,Text\n`), 'quote-not-closed'],
    ['text behind a closing mark', textFile('Fields.csv', `${HEADER}1,"Page" (old),Body,body,a,Text\n`), 'quote-misplaced'],
    ['100,000 columns', textFile('Fields.csv', `${'Name,'.repeat(100_000)}Name\n`), 'too-many-columns'],
    ['no header', textFile('Fields.csv', 'a,b,c\nd,e,f\n'), 'header-not-found'],
    ['a required column missing', textFile('Fields.csv', 'ID,Field label,X,Field type\n1,Body,a,Text\n'), 'column-missing'],
    ['prose', textFile('readme.txt', 'This is what the site is about, and how it was made.\n'), 'no-sheets'],
    ['an old workbook', compound('Workbook'), 'workbook-old'],
    ['a workbook with a password', compound('EncryptedPackage'), 'workbook-protected'],
    ['a broken zip', raw('Spec.xlsx', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]), 'workbook-damaged'],
    ['a zip that is no workbook', raw('Spec.xlsx', zipSync({ 'word/document.xml': text('<w/>') })), 'workbook-unknown'],
    ['a zip bomb', raw('Spec.xlsx', zipSync({ 'xl/workbook.xml': text('<w/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024) })), 'workbook-too-large'],
  ])('%s', async (_what, file, code) => {
    const { files, findings } = await read(file);
    const blocking = findings.filter((finding) => finding.severity === 'blocking');
    expect(blocking.map((finding) => finding.code)).toEqual([code]);
    expect(blocking[0]?.message).toMatch(/^\S.*\.$/s);
    expect(blocking[0]?.suggestion).toMatch(/^\S.*\.$/s);
    expect(files.some((reading) => reading.kind === 'sheet')).toBe(false);
  });

  it('names the row where a quotation mark goes wrong', async () => {
    const rows = `${HEADER}1,"Page\nof two lines",Body,body,a,Text\n\n3,"Open,Body,body,a,Text\n4,Page,Title,title,a,Text\n`;
    expect((await read(textFile('Fields.csv', rows))).findings[0]).toMatchObject({ code: 'quote-not-closed', row: 4 });
  });

  it('says that a header stands alone, and takes the sheet', async () => {
    const { files, findings } = await read(textFile('Fields.csv', HEADER));
    expect(files[0]?.kind).toBe('sheet');
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([['sheet-empty', 'info']]);
  });
});
