import { READING_LIMITS } from '../../domain/limits';
import { readFiles } from './index';
import { codes, read, readSheet, textFile } from './testing/files';

const MENUS = 'ID,Title,Machine name,X,Description\n1,Main navigation,main,a,Top\n';

describe('reading files', () => {
  it('keeps cells verbatim and rows under the spreadsheet’s numbers', async () => {
    const sheet = await readSheet(textFile('Menus.csv', 'Title,Machine name,Notes\n Main\t,main,"two\nlines"\n\n"say ""hi""",footer, \n'));
    expect(sheet.rows).toEqual([
      { row: 2, texts: [' Main\t', 'main', 'two\nlines'] },
      { row: 4, texts: ['say "hi"', 'footer', ' '] },
    ]);
    expect(sheet.separators).toEqual([3]);
  });

  it('takes rows for separators that hold only a status, an ID or error values of look-ups', async () => {
    const text = 'ID,Bundle,Field label,Field type,X,Bundle machine name\n1,A,B,Text,a,a\n,,,,,#N/A\n7,,,,,\n,,,,a,#VALUE!\n,,,,,#fff\n';
    const sheet = await readSheet(textFile('Fields.csv', text));
    expect(sheet.separators).toEqual([3, 4, 5]);
    expect(sheet.rows.map((row) => row.row)).toEqual([2, 6]);
  });

  it('finds a header below a title and remarks, and does not count them as rows', async () => {
    const sheet = await readSheet(textFile('Site_Menus.csv', 'Lakeside menus,,\n,,\nTitle,Machine name,Description\nMain,main,Top\n'));
    expect(sheet.headerRow).toBe(3);
    expect(sheet.rows).toEqual([{ row: 4, texts: ['Main', 'main', 'Top'] }]);
  });

  it('refuses a row with filled cells beyond the header, and keeps blank ones', async () => {
    const blank = await readSheet(textFile('Menus.csv', 'Title,Machine name\nMain,main,,\n'));
    expect(blank.rows[0]?.texts).toEqual(['Main', 'main', '', '']);
    const { findings } = await read(textFile('Menus.csv', 'Title,Machine name\nMain,main,slipped\n'));
    expect(findings[0]).toMatchObject({ severity: 'blocking', code: 'row-too-long', row: 2, column: 'C', value: 'slipped' });
  });

  it('sets a type by hand, puts a file aside by hand, and takes it as the person says', async () => {
    const file = textFile('export.csv', 'Name,Machine name\nEditor,editor\n');
    expect(await readSheet(file)).toMatchObject({ type: 'custom', confidence: 'low' });
    expect(await readSheet(file, new Map([['export.csv', 'user_roles']]))).toMatchObject({ type: 'user_roles', confidence: 'high' });
    const aside = await readFiles([file, textFile('Menus.csv', MENUS)], new Map([['export.csv', 'set_aside']]));
    expect(aside.files[0]).toMatchObject({ kind: 'set_aside', file: 'export.csv' });
    const wrong = await readFiles([file], new Map([['export.csv', 'fields']]));
    expect(codes(wrong)).toEqual(['column-missing']);
  });

  it('tells files of one name apart and sets the second of two equal files aside', async () => {
    const other = MENUS.replace('Top', 'Foot');
    const { files, findings } = await read(textFile('Menus.csv', MENUS), textFile('Menus.csv', other), textFile('Copy of Menus.csv', MENUS));
    expect(files.map((file) => (file.kind === 'sheet' ? file.sheet.file : `${file.kind} ${file.file}`))).toEqual([
      'Menus.csv',
      'Menus.csv (2)',
      'set_aside Copy of Menus.csv',
    ]);
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([['file-double', 'warning']]);
  });

  it('sets tabs without configuration aside by name, and a sheet without a naming column by its headers', async () => {
    const reading = await read(
      textFile('Menus.csv', MENUS),
      textFile('Lakeside_Overview.csv', 'Title,Value\nSite,Lakeside\n'),
      textFile('opinions.csv', 'severity,code,row,column\ninfo,empty,4,Description\nerror,gone,5,Name\n'),
    );
    expect(reading.files.map((file) => file.kind)).toEqual(['sheet', 'set_aside', 'set_aside']);
    expect(codes(reading)).toEqual(['sheet-set-aside', 'sheet-not-recognised']);
  });

  it('says so when nothing is there to be read', async () => {
    expect(codes(await read())).toEqual(['no-sheets']);
    expect(codes(await read(textFile('Overview.csv', 'Title,Value\nSite,Lakeside\n')))).toEqual(['sheet-set-aside', 'no-sheets']);
  });
});

describe('limits', () => {
  const limits = (over: Partial<typeof READING_LIMITS>) => ({ ...READING_LIMITS, ...over });
  const reading = (over: Partial<typeof READING_LIMITS>, ...texts: string[]) =>
    readFiles(texts.map((text, index) => textFile(`Menus ${String(index)}.csv`, text)), new Map(), limits(over));

  it.each([
    ['too-many-files', { files: 1 }, [MENUS, `${MENUS}2,B,b,a,\n`]],
    ['session-too-large', { sessionBytes: 80 }, [MENUS, `${MENUS}2,B,b,a,\n`]],
    ['too-many-rows', { sessionRows: 2 }, [MENUS, `${MENUS}2,B,b,a,\n`]],
    ['file-too-large', { fileBytes: 40 }, [MENUS]],
    ['too-many-columns', { columns: 4 }, [MENUS]],
    ['cell-too-long', { cellLength: 14 }, [MENUS]],
  ] as const)('%s: one blocking finding, and nothing is read', async (code, over, texts) => {
    const result = await reading(over, ...texts);
    expect(result.findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'blocking']]);
    expect(result.files.every((file) => file.kind === 'unusable')).toBe(true);
    expect(result.files).toHaveLength(texts.length);
  });

  it('takes what lies exactly on the limits', async () => {
    const size = new TextEncoder().encode(MENUS).length;
    const result = await reading({ files: 1, sessionBytes: size, fileBytes: size, sessionRows: 1, columns: 5, cellLength: 15 }, MENUS);
    expect(result.findings).toEqual([]);
    expect(result.files[0]?.kind).toBe('sheet');
  });
});
