import { findingsIn, fixed, places } from '../../testing/findings';

const FIELD_HEADER = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', 'Vals.', 'Bundle machine name'];
const field = (bundle: string, name: string, x: string, type = 'Boolean', ref = '', vals = '1', lookUp = ''): string[] => [bundle, name, name, x, type, ref, vals, lookUp];
const fields = (...rows: readonly string[][]): { fields: readonly (readonly string[])[] } => ({ fields: [FIELD_HEADER, ...rows] });
const BUNDLES = [
  ['Name', 'Machine name', 'Type', 'X', 'Mod.'],
  ['Article', 'article', 'Content type', 'a', 'y'],
  ['Old Page', 'old_page', 'Content type', 'd', 'n'],
  ['Author', 'author', 'Vocabulary', 'w', ''],
  ['Stacked layout - prototype', 'stacked', 'Content type', 'x', 'n'],
  ['Nowhere', 'nowhere', 'Vocabulary', '-', ''],
];
const refer = (ref: string, x = 'a'): { fields: readonly (readonly string[])[] } => fields(field('Article (Content type)', 'field_ref', x, 'Entity reference', ref));

describe('references', () => {
  it.each([
    ['Missing One (Vocabulary)', 'reference-missing', 'error'],
    ['Old Page (Content type)', 'reference-deleted', 'error'],
    ['Nowhere (Vocabulary)', 'reference-skipped', 'warning'],
    ['Author (Vocabulary)', 'reference-waiting', 'info'],
    ['ARTICLE (Content type)', 'reference-slip', 'info'],
  ])('to %j are %j', (ref, code, severity) => {
    const found = findingsIn({ bundles: BUNDLES, ...refer(ref) }).filter((finding) => finding.code.startsWith('reference-'));
    expect(found.map((finding) => [finding.code, finding.severity, finding.row, finding.value])).toEqual([[code, severity, 2, ref]]);
  });

  it('from rows that are done or go are nobody\u2019s business', () => {
    for (const x of ['x', 'd', '-']) expect(findingsIn({ bundles: BUNDLES, ...refer('Missing One (Vocabulary)', x) }, 'reference-missing')).toEqual([]);
  });

  it('are put right from what is nearly called so', () => {
    const [punctuation] = findingsIn({ bundles: BUNDLES, ...refer('Article (Content type), Stacked layout (prototype) (Content type)') }, 'reference-missing');
    expect(fixed(punctuation)).toEqual([
      'Fields.csv:2 Article (Content type), Stacked layout (prototype) (Content type) \u2192 Article (Content type), Stacked layout - prototype (Content type)',
    ]);
    const [swapped] = findingsIn({ bundles: BUNDLES, ...refer('Auhtor (Vocabulary)') }, 'reference-missing');
    expect(fixed(swapped)).toEqual(['Fields.csv:2 Auhtor (Vocabulary) \u2192 Author (Vocabulary)']);
    const [same] = findingsIn({ bundles: [...BUNDLES.slice(0, 2), ['Authors', 'authors', 'Vocabulary', 'a', ''], ...BUNDLES.slice(2)], ...refer('Auth-or (Vocabulary)') }, 'reference-missing');
    expect(fixed(same)).toEqual(['Fields.csv:2 Auth-or (Vocabulary) \u2192 Author (Vocabulary)']);
    expect(findingsIn({ bundles: BUNDLES, ...refer('Entirely new (Vocabulary)') }, 'reference-missing')[0]?.fix).toBeNull();
  });

  it('that more than one thing answers to are ambiguous', () => {
    const bundles = [...BUNDLES, ['Author', 'author_2', 'Vocabulary', 'a', '']];
    expect(places(findingsIn({ bundles, ...refer('Author (Vocabulary)') }, 'reference-ambiguous'))).toEqual(['Fields.csv:2 Ref. bundle']);
  });

  it('by a former name are found by the look-up column', () => {
    const [finding] = findingsIn({ bundles: BUNDLES, ...fields(field('Story (Content type)', 'field_a', 'a', 'Boolean', '', '1', 'article')) }, 'reference-renamed');
    expect(fixed(finding)).toEqual(['Fields.csv:2 Story (Content type) \u2192 Article (Content type)']);
  });

  it('and their look-up cells say the same', () => {
    const told = (lookUp: string): string[] => places(findingsIn({ bundles: BUNDLES, ...fields(field('Article (Content type)', 'field_a', 'a', 'Boolean', '', '1', lookUp)) }, 'look-up-mismatch'));
    expect(told('stacked')).toEqual(['Fields.csv:2 Bundle machine name']);
    expect([...told('article'), ...told('#N/A'), ...told('')]).toEqual([]);
  });
});

describe('parents', () => {
  it('that no row holds are an error on each of their rows', () => {
    const found = findingsIn({ bundles: BUNDLES, ...fields(field('Lost (Content type)', 'field_a', 'a'), field('Lost (Content type)', 'field_b', 'a'), field('', 'field_c', 'a')) });
    expect(places(found.filter((finding) => finding.code === 'parent-missing'))).toEqual(['Fields.csv:2 Bundle', 'Fields.csv:3 Bundle']);
    expect(places(found.filter((finding) => finding.code === 'parent-empty'))).toEqual(['Fields.csv:4 Bundle']);
  });

  it('whose whole sheet is not there are said once', () => {
    const found = findingsIn(fields(field('Lost (Content type)', 'field_a', 'a', 'Entity reference', 'Tags (Vocabulary)'), field('Other (Content type)', 'field_b', 'a')));
    expect(found.filter((finding) => finding.code === 'sheet-missing').map(({ file, row, message }) => [file, row, message.includes('2 rows')])).toEqual([['Fields.csv', null, true]]);
    expect(found.filter((finding) => finding.severity === 'error')).toEqual([]);
  });

  it.each([['Old Page', 'd'], ['Author', 'w'], ['Nowhere', '-']])('%j with the status %j contradict children to be built', (name, status) => {
    const [finding] = findingsIn({ bundles: BUNDLES, ...fields(field(name, 'field_a', 'a')) }, 'parent-status');
    expect(finding).toMatchObject({ severity: 'warning', row: 2, column: 'X' });
    expect(fixed(finding)).toEqual([`Fields.csv:2 a \u2192 ${status}`]);
  });

  it('to be built have no children that are done', () => {
    const [finding] = findingsIn({ bundles: BUNDLES, ...fields(field('Article', 'field_a', 'x'), field('Article', '-', 'x'), field('Stacked layout - prototype', 'field_b', 'a')) }, 'child-status');
    expect(finding).toMatchObject({ file: 'Bundles.csv', row: 2, related: [{ file: 'Fields.csv', row: 2 }] });
    expect(fixed(finding)).toEqual(['Fields.csv:2 x \u2192 a']);
  });
});

describe('shared storage', () => {
  const conflict = (...rows: readonly string[][]): string[][] => findingsIn({ bundles: BUNDLES, ...fields(...rows) }, 'storage-type-conflict').map((finding) => [...places([finding]), ...fixed(finding)]);

  it('cannot have two types; the majority is kept', () => {
    expect(conflict(field('Article', 'field_a', 'a', 'Boolean'), field('Stacked layout - prototype', 'field_a', 'a', 'Date'), field('Other (Content type)', 'field_a', 'a', 'Date'))).toEqual([['Fields.csv:2 Field type', 'Fields.csv:2 Boolean \u2192 Date']]);
  });

  it('that exists keeps its type against any majority', () => {
    expect(conflict(field('Article', 'field_a', 'x', 'Boolean'), field('Stacked layout - prototype', 'field_a', 'a', 'Date'), field('Other (Content type)', 'field_a', 'c', 'Date')).map(([place]) => place)).toEqual(['Fields.csv:3 Field type', 'Fields.csv:4 Field type']);
  });

  it('is per entity type, and rows that go do not count', () => {
    expect(conflict(field('Article', 'field_a', 'a', 'Boolean'), field('Author', 'field_a', 'a', 'Date'), field('Other (Content type)', 'field_a', 'd', 'Date'))).toEqual([]);
  });

  it('has one number of values', () => {
    const found = findingsIn({ bundles: BUNDLES, ...fields(field('Article', 'field_a', 'a', 'Boolean', '', '*'), field('Other (Content type)', 'field_a', 'a', 'Boolean', '', '5'), field('Third (Content type)', 'field_a', 'a', 'Boolean', '', 'Unlimited')) }, 'storage-cardinality-conflict');
    expect(found.map(fixed)).toEqual([['Fields.csv:3 5 \u2192 *']]);
  });
});

describe('moderation', () => {
  const workflows = (notes: string): { workflows: readonly (readonly string[])[] } => ({ workflows: [['Label', 'Machine name', 'Type', 'X', 'Notes'], ['Editorial', 'editorial', 'Content moderation', 'a', notes]] });
  const bundles = [...BUNDLES, ['Plain', 'plain', 'Content type', 'a', 'n']];

  it('is said by bundle and workflow alike', () => {
    const found = findingsIn({ bundles, ...workflows('Used on Plain (Content type)') }, 'moderation-contradiction');
    expect(places(found)).toEqual(['Bundles.csv:2 Mod.', 'Bundles.csv:7 Mod.']);
    expect(found.map(fixed)).toEqual([[], ['Bundles.csv:7 n \u2192 y']]);
    expect(findingsIn({ bundles, ...workflows('Used on Article (Content type)') }, 'moderation-contradiction')).toEqual([]);
  });

  it('cannot be contradicted by workflows that do not say where they are used', () => {
    expect(findingsIn({ bundles, ...workflows('') }, 'moderation-contradiction')).toEqual([]);
  });
});

describe('transitions', () => {
  const tables = (from: string, to: string): Parameters<typeof findingsIn>[0] => ({
    workflows: [['Label', 'Machine name', 'Type', 'X'], ['Editorial', 'editorial', 'Content moderation', 'a']],
    workflow_states: [['Workflow', 'Label', 'Machine name', 'X'], ['Editorial', 'Draft', 'draft', 'a'], ['Editorial', 'In review', 'review', 'a'], ['Editorial', 'Gone', 'gone', 'd']],
    workflow_transitions: [['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state'], ['Editorial', 'Send', 'send', 'a', from, to]],
  });
  const codes = (from: string, to: string): string[] => findingsIn(tables(from, to)).map((finding) => finding.code).filter((code) => code.startsWith('state-'));

  it('lead between states of their workflow', () => {
    expect(codes('Draft, review', 'In review')).toEqual([]);
    expect(codes('draft', 'Published')).toEqual(['state-missing']);
    expect(codes('Gone', 'IN REVIEW')).toEqual(['state-deleted', 'state-slip']);
  });
});
