import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gatherFiles } from './gather-files';

const folderWith = (...names: string[]): string => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gather-')), 'lakeside');
  mkdirSync(folder);
  for (const name of names) writeFileSync(path.join(folder, name), 'Name\nA\n');
  return folder;
};

describe('gathering files', () => {
  it('takes the sheets of a folder, by name, and leaves everything else', () => {
    const { files, suggestedName } = gatherFiles([folderWith('b.csv', 'a.XLSX', 'notes.md', 'c.tsv')]);
    expect(files.map(({ name }) => name)).toEqual(['a.XLSX', 'b.csv', 'c.tsv']);
    expect(suggestedName).toBe('lakeside');
  });

  it('names the session after what the files have in common', () => {
    const folder = folderWith('UNI_Fields.csv', 'UNI_Views.csv');
    expect(gatherFiles(['UNI_Fields.csv', 'UNI_Views.csv'].map((name) => path.join(folder, name))).suggestedName).toBe('UNI');
  });

  it('says what is missing', () => {
    expect(() => gatherFiles([folderWith('readme.txt')])).toThrow('holds no .csv, .tsv or .xlsx file');
    expect(() => gatherFiles(['/nowhere/at-all.csv'])).toThrow('There is no /nowhere/at-all.csv');
  });

  it('refuses two files of one name', () => {
    const one = folderWith('a.csv');
    const two = folderWith('a.csv');
    expect(() => gatherFiles([one, two])).toThrow('Two of the files are called a.csv');
  });
});
