import { findingsIn, fixed, places } from '../../testing/findings';

const HEADER = ['Bundle', 'Field label', 'Machine name', 'X', 'Field group', 'Field type', 'Ref. bundle', "Req'd", 'Vals.', 'Form widget', 'Settings/notes'];
const field = (label: string, name: string, type: string, more: Partial<Record<'ref' | 'group' | 'req' | 'vals' | 'widget' | 'notes' | 'x' | 'bundle', string>> = {}): string[] => [
  more.bundle ?? 'Article (Content type)', label, name, more.x ?? 'a', more.group ?? '', type, more.ref ?? '', more.req ?? 'n', more.vals ?? '1', more.widget ?? '', more.notes ?? '',
];
const fields = (...rows: readonly string[][]): { fields: readonly (readonly string[])[] } => ({ fields: [HEADER, ...rows] });
const BUNDLES = [
  ['Name', 'Machine name', 'Type', 'X'],
  ['Article', 'article', 'Content type', 'a'],
  ['Tags', 'tags', 'Vocabulary', 'a'],
  ['Fact Box', 'fact_box', 'Paragraph type', 'a'],
];

describe('duplicates', () => {
  it('are errors on the later row', () => {
    const findings = findingsIn({ bundles: [...BUNDLES, ['Articles', 'article', 'Content type', 'a']], ...fields(field('A', 'field_a', 'Boolean'), field('A', 'field_a', 'Boolean', { x: 'c' })) }, 'duplicate-row');
    expect(places(findings)).toEqual(['Bundles.csv:5 Machine name', 'Fields.csv:3 Machine name']);
    expect(findings.every((finding) => finding.severity === 'error')).toBe(true);
  });

  it('are found where one row builds what another deletes', () => {
    const [finding] = findingsIn({ bundles: BUNDLES, ...fields(field('A', 'field_a', 'Boolean'), field('A', 'field_a', 'Boolean', { x: 'd' })) }, 'duplicate-row');
    expect(finding).toMatchObject({ row: 2, related: [{ file: 'Fields.csv', row: 3 }] });
    expect(finding?.message).toContain('to be deleted');
  });

  it('are not rows without a machine name, of other bundles, or that are both done', () => {
    const rows = [field('T', '-', 'Entity label'), field('U', '-', 'Entity label'), field('A', 'field_a', 'Boolean'), field('A', 'field_a', 'Boolean', { bundle: 'Tags (Vocabulary)' }), field('B', 'b', 'Boolean', { x: 'x' }), field('B', 'b', 'Boolean', { x: 'x' })];
    expect(findingsIn({ bundles: BUNDLES, ...fields(...rows) }, 'duplicate-row')).toEqual([]);
  });

  it('are effects that agree in everything, not two of one kind', () => {
    const effects = [['Image style', 'Effect', 'X', 'Summary'], ['S', 'Scale', 'a', '10'], ['S', 'Scale', 'a', '20'], ['S', 'Scale', 'a', '20']];
    expect(places(findingsIn({ image_effects: effects }, 'duplicate-row'))).toEqual(['Image effects.csv:4 Effect']);
  });
});

describe('names', () => {
  it('that two things of one kind bear are a warning', () => {
    const bundles = [...BUNDLES, ['FACT BOX', 'fact_box_2', 'Paragraph type', 'a'], ['Tags', 'tags', 'Media type', 'a']];
    expect(places(findingsIn({ bundles }, 'name-not-unique'))).toEqual(['Bundles.csv:5 Name']);
  });

  it('of fields may repeat in another field group', () => {
    const same = [field('Body', 'field_1', 'Boolean', { group: 'Main' }), field('body', 'field_2', 'Boolean', { group: 'Main' })];
    expect(places(findingsIn(fields(...same), 'label-repeated'))).toEqual(['Fields.csv:3 Field label']);
    expect(findingsIn(fields(field('Body', 'field_1', 'Boolean', { group: 'Main' }), field('Body', 'field_2', 'Boolean', { group: 'Side' })), 'label-repeated')).toEqual([]);
  });
});

describe('a reference without target', () => {
  const filled = field('Other', 'field_other', 'Entity reference', { ref: 'Tags (Vocabulary)' });

  it('is a warning, with the one thing that is called like it as fix', () => {
    const [finding] = findingsIn({ bundles: BUNDLES, ...fields(filled, field('Tag', 'field_tag', 'Entity reference')) }, 'target-missing');
    expect(finding).toMatchObject({ severity: 'warning', row: 3, column: 'Ref. bundle' });
    expect(fixed(finding)).toEqual(['Fields.csv:3  \u2192 Tags (Vocabulary)']);
  });

  it('takes its fix from the note first, and only of a fitting kind', () => {
    const notes = 'Allow the Fact Box paragraph only';
    const [finding] = findingsIn({ bundles: BUNDLES, ...fields(filled, field('Tags', 'field_x', 'Entity Reference Revisions (paragraphs)', { notes })) }, 'target-missing');
    expect(fixed(finding)).toEqual(['Fields.csv:3  \u2192 Fact Box (Paragraph type)']);
    const [none] = findingsIn({ bundles: BUNDLES, ...fields(filled, field('Tags', 'field_x', 'Entity Reference Revisions (paragraphs)')) }, 'target-missing');
    expect(none?.fix).toBeNull();
  });

  it('is none where the notes say what is offered, or the type is no reference', () => {
    const rows = [filled, field('A', 'field_a', 'Entity reference', { notes: 'Options come from view people' }), field('B', 'field_b', 'Text (plain)'), field('C', 'field_c', 'Entity reference', { x: 'x' })];
    expect(findingsIn({ bundles: BUNDLES, ...fields(...rows) }, 'target-missing')).toEqual([]);
  });

  it('is said once where the sheet fills the column nowhere', () => {
    const rows = ['One', 'Two', 'Three'].map((label) => field(label, `field_${label.toLowerCase()}`, 'Entity reference'));
    const findings = findingsIn({ bundles: BUNDLES, ...fields(...rows) }, 'target-missing');
    expect(findings.map((finding) => finding.related.length)).toEqual([2]);
  });

  it('is said once for those that have no fix, also when the few that had one are mended', () => {
    const rows = ['One', 'Two', 'Three', 'Tag'].map((label) => field(label, `field_${label.toLowerCase()}`, 'Entity reference'));
    expect(findingsIn({ bundles: BUNDLES, ...fields(...rows) }, 'target-missing').map(({ row, related, fix }) => [row, related.length, fix === null])).toEqual([[5, 0, false], [2, 2, true]]);
    const mended = [...rows.slice(0, 3), filled];
    const findings = findingsIn({ bundles: BUNDLES, ...fields(...mended) }, 'target-missing');
    expect(findings.map(({ row, related }) => [row, related.length])).toEqual([[2, 2]]);
    expect(findings[0]?.message).toContain('Hardly a row');
    expect(findingsIn({ bundles: BUNDLES, ...fields(...mended, filled, filled) }, 'target-missing')).toHaveLength(3);
  });
});

describe('a list', () => {
  it('without options is a warning, once for its storage', () => {
    const rows = [field('Level', 'field_level', 'List (text)'), field('Level', 'field_level', 'List (text)', { bundle: 'News (Content type)', notes: 'Ask Ann' })];
    expect(findingsIn(fields(...rows), 'list-without-options').map((finding) => [finding.row, finding.related.length])).toEqual([[2, 1]]);
  });

  it('is no other field', () => {
    expect(findingsIn(fields(field('Level', 'field_level', 'Text (plain)')), 'list-without-options')).toEqual([]);
  });

  it.each(['Options: A, B', 'left | Left', 'Small / Large', 'one\ntwo\nthree', '1\u201310'])('has options in %j', (notes) => {
    expect(findingsIn(fields(field('Level', 'field_level', 'List (text)', { notes })), 'list-without-options')).toEqual([]);
  });
});

describe('a widget', () => {
  it.each([
    ['Entity reference', 'Text area (multiple rows)', 1],
    ['Text (plain)', 'Select list', 1],
    ['Boolean', 'Autocomplete', 1],
    ['List (text)', 'Check boxes/radio buttons', 0],
    ['Text (plain)', 'Textfield with counter', 0],
    ['Unheard of', 'Select list', 0],
    ['Image', '-', 0],
  ])('for %j: %j gives %d warnings', (type, widget, count) => {
    expect(findingsIn(fields(field('A', 'field_a', type, { widget })), 'widget-unfit')).toHaveLength(count);
  });
});

describe('a note against its column', () => {
  it.each([
    ['Maximum of 3', 'Entity reference', '*', 'n', ['Fields.csv:2 * \u2192 3']],
    ['Unlimited.', 'Link', '1', 'n', ['Fields.csv:2 1 \u2192 *']],
    ['Optional', 'Link', '1', 'y', ['Fields.csv:2 y \u2192 n']],
    ['Help first. Required.', 'Link', '1', 'n', ['Fields.csv:2 n \u2192 y']],
    ['up to 3 items', 'Text (plain)', '1', 'n', ['Fields.csv:2 1 \u2192 3']],
  ])('%j is a contradiction', (notes, type, vals, req, change) => {
    expect(findingsIn(fields(field('A', 'field_a', type, { notes, vals, req })), 'note-contradicts').map(fixed)).toEqual([change]);
  });

  it.each([
    ['max 60 characters', 'Link', '1', 'n'],
    ['up to 99', 'Number (integer)', '1', 'n'],
    ['Maximum of 3', 'Link', '3', 'n'],
    ['Required if the box is ticked', 'Link', '1', 'n'],
    ['Some are optional', 'Link', '1', 'y'],
    ["Changed: Vals.: 'Maximum of 3' -> ''", 'Link', '1', 'n'],
  ])('%j is none', (notes, type, vals, req) => {
    expect(findingsIn(fields(field('A', 'field_a', type, { notes, vals, req })), 'note-contradicts')).toEqual([]);
  });
});

describe('view modes', () => {
  it('that no bundle shows are said once for the sheet', () => {
    const modes = [['View Modes', 'Entity Type', 'X', 'Entities Used On'], ['A', 'Content type', 'a', ''], ['B', 'Content type', 'a', 'Article'], ['C', 'Content type', 'a', '-'], ['D', 'Content type', 'x', '']];
    expect(findingsIn({ bundles: BUNDLES, view_modes: modes }, 'view-mode-unused').map((finding) => [finding.row, finding.related.map((ref) => ref.row)])).toEqual([[2, [4]]]);
  });
});
