import type { Tables } from '../../spec/testing/build';
import { stripMarks } from '../language';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { settled, ticketOf } from '../testing/tickets-of';
import type { CriterionRule } from '../rule';
import { exampleAddress } from './alias';
import { cardinalities } from './cardinalities';
import { chooseCriteria } from './choose';
import { displayLists } from './display-lists';
import { noteLimits } from './note-limits';
import { optionsOf } from './options';
import { permissionsOf } from './role';
import { styleSizes } from './style-sizes';
import { targets } from './targets';

const said = (rule: CriterionRule, tables: Tables, title: string): string[] => rule(settled(ticketOf(tables, title).context)).map(({ text }) => stripMarks(text));

const types = bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Page', 'Machine name': 'page' }, { Name: 'Topics', Type: 'Vocabulary', 'Machine name': 'topics' });
const onStory = (...rows: readonly Readonly<Record<string, string>>[]): Tables => ({
  bundles: types,
  fields: fieldsTable(...rows.map((row, index) => ({ Bundle: 'Story (Content type)', 'Machine name': `field_${String(index)}`, ...row }))),
});

describe('criteria from fields', () => {
  it('say how many values are taken', () => {
    const tables = onStory({ 'Field label': 'Tags', 'Vals.': '*' }, { 'Field label': 'Links', 'Vals.': '*' }, { 'Field label': 'Facts', 'Vals.': '3' }, { 'Field label': 'Body' });
    expect(said(cardinalities, tables, 'Story')).toEqual(['Tags and Links take any number of values; Facts takes up to three.']);
    expect(said(cardinalities, onStory({ 'Field label': 'Body' }), 'Story')).toEqual([]);
  });

  it('name targets by kind, fields of the same target together, and leave out what is not settled', () => {
    const reference = { 'Field type': 'Entity reference', 'Form widget': 'Autocomplete' };
    const tables = onStory(
      { ...reference, 'Field label': 'Topic', 'Ref. bundle': 'Topics (Vocabulary)' },
      { ...reference, 'Field label': 'Theme', 'Ref. bundle': 'Topics (Vocabulary)' },
      { ...reference, 'Field label': 'Related', 'Ref. bundle': 'Page (Content type), Story (Content type)' },
      { ...reference, 'Field label': 'Era', 'Ref. bundle': 'Eras (Vocabulary)' },
    );
    expect(said(targets, tables, 'Story')).toEqual(['Topic and Theme offer only terms of Topics; Related offers only content of the types Page and Story.']);
  });

  it('read limits from notes', () => {
    const tables = onStory(
      { 'Field label': 'Teaser', 'Settings/notes': 'Max length 80' },
      { 'Field label': 'Link', 'Field type': 'Link', 'Settings/notes': 'External only. link text optional' },
      { 'Field label': 'Size', 'Field type': 'Number (integer)', 'Settings/notes': 'min 0. max 9' },
    );
    expect(said(noteLimits, tables, 'Story')).toEqual(['Teaser takes 80 characters at most.', 'Link accepts external addresses only.']);
  });

  it('take options up to the next label, commas and points within', () => {
    expect(optionsOf('Options: Link to Mass.gov or elsewhere, None. Default: nolink')).toBe('Link to Mass.gov or elsewhere, None');
    expect(optionsOf('Some options come later')).toBeNull();
  });

  it('fill in an example address only where every token is known', () => {
    expect(exampleAddress('News/[node:title]')).toBe('/news/example');
    expect(exampleAddress('/[node:field_type]/[node:title]')).toBeNull();
    expect(exampleAddress('about')).toBeNull();
  });
});

describe('criteria from other sheets', () => {
  it('tell a display from its notes', () => {
    const tables: Tables = {
      views: [['View name', 'Machine name', 'X', 'Base table', 'Status'], ['News', 'news', 'a', 'Content', 'Enabled']],
      view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ['News', 'List', 'list', 'a', 'Page', 'Path: /news. Pager: mini (10 items). Filters: status, uid (exposed). Sorts: created. Access: permission edit news']],
    };
    expect(said(displayLists, tables, 'News')).toEqual([
      'The display List answers at /news, shows 10 items a page with a mini pager, filters by status and sorts by created.',
      'The display List lets people filter by uid.',
      'The display List is closed to people without the permission "edit news".',
    ]);
  });

  it('tell a size only from a single effect whose outcome is certain', () => {
    const styles = (...effects: readonly (readonly string[])[]): Tables => ({
      image_styles: [['Style name', 'Machine name', 'X'], ['Card', 'card', 'a']],
      image_effects: [['Image style', 'Effect', 'X', 'Summary'], ...effects.map(([effect = '', summary = '']) => ['Card', effect, 'a', summary])],
    });
    expect(said(styleSizes, styles(['Scale and crop', '190×190']), 'Card')).toEqual(['An image in "Card" comes out as 190x190.']);
    expect(said(styleSizes, styles(['Scale', 'width 600']), 'Card')).toEqual(['An image in "Card" comes out 600 wide, if it was wider.']);
    expect(said(styleSizes, styles(['Scale', 'width 600'], ['Crop', '20×20']), 'Card')).toEqual([]);
    expect(said(styleSizes, styles(['Desaturate', '']), 'Card')).toEqual([]);
  });

  it('read a list of permissions', () => {
    expect(permissionsOf('2 permissions: access content, view media\nChanged: …')).toEqual({ count: '2', names: ['access content', 'view media'] });
    expect(permissionsOf('Can publish')).toBeNull();
  });
});

describe('the choice of criteria', () => {
  const { context } = ticketOf(onStory({ 'Field label': 'Body' }), 'Story');
  const [row] = context.rows.build;
  const rule = (count: number, weight: number): CriterionRule => () => Array.from({ length: count }, (_, index) => ({ text: `${String(weight)}-${String(index)}`, weight, uses: row === undefined ? [] : [{ row, key: `key-${String(index)}` }] }));

  it('takes seven telling ones at most, and little ones only up to three', () => {
    expect(chooseCriteria(settled(context), [rule(3, 20), rule(9, 80)])).toHaveLength(7);
    expect(chooseCriteria(settled(context), [rule(3, 20), rule(9, 80)])).not.toContain('20-0');
    expect(chooseCriteria(settled(context), [rule(9, 20), rule(1, 80)])).toEqual(['20-0', '20-1', '80-0']);
  });

  it('takes none that rests on an open cell', () => {
    const open = { ...settled(context), isOpen: (_: unknown, key: string) => key === 'key-1' };
    expect(chooseCriteria(open, [rule(3, 80)])).toEqual(['80-0', '80-2']);
  });
});
