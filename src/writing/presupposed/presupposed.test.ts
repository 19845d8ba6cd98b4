import { REAL_SETS, readRealSet } from '../testing/real-sets';
import { type Edit, prepared, sampleSpec } from '../testing/sample';
import { presupposed, presupposedMarkdown, type Presupposed } from '.';

const ON_HOLD_LEFT_OUT = { include: { held: false, removed: false } };
const of = async (edits: readonly Edit[] = []): Promise<Presupposed> => presupposed(prepared(await sampleSpec('lakeside', edits), ON_HOLD_LEFT_OUT));
const names = (items: readonly { readonly name: string }[]): string[] => items.map(({ name }) => name);

describe('what the sample presupposes', () => {
  it('names modules with their projects, those of core and of the site apart', async () => {
    const { modules } = await of();
    expect(modules.find(({ name }) => name === 'Geofield')).toEqual({
      name: 'Geofield',
      project: 'geofield',
      origin: 'contributed',
      remark: 'drupal.org/project/geofield',
      rows: [{ file: 'Lakeside_Fields.csv', row: 125 }],
      isThere: false,
    });
    expect(modules.filter(({ isThere, origin }) => isThere && origin === 'contributed').map(({ name }) => name)).toEqual(['Metatag', 'Pathauto']);
    expect(modules.filter(({ origin }) => origin === 'own').map(({ name }) => name)).toEqual(['lakeside_podcast', 'lakeside_rooms']);
    // Basic Page in row 7 has an alias pattern too, and is there already.
    expect(modules.find(({ name }) => name === 'Pathauto')?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 12, 13]);
    expect(names(modules.filter(({ origin }) => origin === 'core'))).toContain('Content Moderation');
  });

  it('leaves out modules that only rows without a ticket use', async () => {
    const { modules } = await of([{ type: 'fields', where: { label: 'Map' }, set: { status: '-' } }]);
    expect(names(modules)).not.toContain('Geofield');
  });

  it('names text formats by notes and permissions, Plain text never', async () => {
    expect(names((await of()).textFormats)).toEqual(['Basic HTML', 'Full HTML']);
    const { textFormats } = await of([{ type: 'user_roles', where: { name: 'Porter' }, set: { notes: 'Permissions: use text format rich_text, use text format plain_text' } }]);
    expect(names(textFormats)).toEqual(['Basic HTML', 'Full HTML', 'rich text']);
  });

  it('names search indexes that no sheet holds', async () => {
    expect((await of()).searchIndexes).toEqual([]);
    const views = (baseTable: string): Edit => ({ type: 'views', where: { name: 'Events' }, set: { baseTable } });
    expect(names((await of([views('Index Events')])).searchIndexes)).toEqual(['Events']);
    expect((await of([views('Index Site search')])).searchIndexes).toEqual([]);
  });

  it('names breakpoints, effects, sizes and view modes', async () => {
    const plain = await of();
    expect(plain.breakpoints.map(({ name, remark }) => `${name}: ${remark}`)).toEqual(['Lakeside: Phone and Desktop, from the theme or a module']);
    expect(names(plain.imageEffects)).toEqual(['Focal point', 'Focal point scale and crop']);
    expect([plain.imageSizes, plain.viewModes]).toEqual([[], []]);
    const more = await of([
      { type: 'fields', where: { label: 'Speakers' }, set: { notes: 'Shown with the view mode Speaker Card as 360x360.' } },
      { type: 'responsive_image_styles', where: { breakpointGroup: 'Lakeside' }, set: { breakpointGroup: 'responsive_image' } },
    ]);
    expect(names(more.imageSizes)).toEqual(['360x360']);
    expect(names(more.viewModes)).toEqual(['Speaker Card']);
    expect(more.breakpoints).toEqual([]);
  });
});

describe('as Markdown', () => {
  it('has a table for each part that is not empty, with the rows', async () => {
    const text = presupposedMarkdown(await of());
    expect(text).toContain('## Modules\n\n| Module | Where from | On the site already | Rows |\n|---|---|---|---|\n| Address | drupal.org/project/address |  | Lakeside_Fields.csv rows 67, 124 |\n');
    expect(text).toContain('| Pathauto | drupal.org/project/pathauto | yes, by rows marked as done |');
    expect(text).not.toContain('## Search indexes');
  });

  it('says so where nothing is presupposed', () => {
    const none: Presupposed = { modules: [], textFormats: [], searchIndexes: [], breakpoints: [], imageEffects: [], imageSizes: [], viewModes: [] };
    expect(presupposedMarkdown(none)).toBe('# Not in your sheets\n\nThe rows to be built presuppose nothing that the sheets do not hold.\n');
  });
});

if (REAL_SETS.length === 0) {
  it('leaves out 2 checks on real specifications: the folder of SPECS_DIR is not there', () => {
    expect(REAL_SETS).toEqual([]);
  });
} else {
  it.each([
    ['dst_acquia_cms', ['Address', 'Focal Point', 'Geofield'], ['Content']],
    ['boston', ['Paragraphs', 'Office Hours', 'Recurring Dates Field'], []],
  ])('finds modules and indexes in the real specification %s', async (set, modules, indexes) => {
    const found = presupposed(prepared(await readRealSet(set)));
    expect(names(found.modules)).toEqual(expect.arrayContaining(modules));
    expect(names(found.searchIndexes)).toEqual(indexes);
  });
}
