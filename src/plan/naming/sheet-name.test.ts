import { sheetName } from './sheet-name';

describe('the name of a sheet', () => {
  it.each([
    ['Lakeside_Search indexes.csv', ['Lakeside_Fields.csv'], 'Search indexes'],
    ['Search_indexes.csv', ['Fields.csv'], 'Search_indexes'],
    ['Site spec - Blocks.csv', ['Site spec - Fields.csv'], 'Blocks'],
    ['site.xlsx › Search indexes', [], 'Search indexes'],
    ['Blocks.tsv', [], 'Blocks'],
  ])('of %s beside %j is %s', (file, others, name) => {
    expect(sheetName(file, [file, ...others])).toBe(name);
  });
});
