import type { CriterionRule } from '../rule';
import { criteriaOf as said, onOldStory, onStory } from '../testing/said';
import { bundlesTable, fieldsTable } from '../testing/tables';
import { settled, ticketOf } from '../testing/tickets-of';
import { alias, exampleAddress } from './alias';
import { cardinalities } from './cardinalities';
import { chooseCriteria, mostCriteria } from './choose';
import { formOrder } from './form-order';
import { fromViews } from './from-views';
import { helpTexts } from './help-text';
import { offForm } from './off-form';
import { optional } from './optional';
import { options, optionsOf } from './options';
import { required } from './required';
import { takenAway } from './taken-away';
import { targets } from './targets';
import { translated } from './translated';
import { bareVocabularies } from './vocabularies';
import { widgets } from './widgets';

const TITLE = { 'Field label': 'Title', 'Machine name': '-', 'Field type': 'Entity label', "Req'd": '-', 'Vals.': '-' };

describe('criteria from the fields of a type', () => {
  it('tell the form: order, groups, what is off it', () => {
    const tables = onStory({ 'Field label': 'Lead', 'Field group': 'Top:' }, { 'Field label': 'Body', 'Field group': 'Top:' }, { 'Field label': 'Legacy', 'Form widget': '-- Disabled --' });
    expect(said(formOrder, tables, 'Story')).toEqual(['The form of Story shows Lead and Body in the order of the sheet, in the group Top.']);
    expect(said(offForm, tables, 'Story')).toEqual(['The form of Story does not show Legacy.']);
    expect(said(formOrder, onStory({ 'Field label': 'Lead' }, { 'Field label': 'Body', 'Field group': 'Top' }), 'Story')).toEqual(['The form of Story shows Lead and Body in the order of the sheet, some of them in the group Top.']);
    expect(said(offForm, onStory({ 'Field label': 'Body' }), 'Story')).toEqual([]);
  });

  it('tell what is refused when it is empty, and what may stay empty', () => {
    expect(said(required, onStory({ 'Field label': 'Lead', "Req'd": 'y' }, { 'Field label': 'Body' }), 'Story')).toEqual(['Saving is refused without Lead; Body may stay empty.']);
    expect(said(required, onStory({ 'Field label': 'Body' }), 'Story')).toEqual([]);
    const many = Array.from({ length: 7 }, (_, index) => ({ 'Field label': `F${String(index)}`, "Req'd": 'y' }));
    expect(said(required, onStory(...many), 'Story')).toEqual(['Saving is refused while one of its seven required fields is empty.']);
  });

  it('tell that all may stay empty, and of a tick that it may be left out', () => {
    expect(said(optional, onStory(TITLE, { 'Field label': 'Body' }), 'Story')).toEqual(['Content of the type Story can be saved with Body empty.']);
    expect(said(optional, onStory({ 'Field label': 'Sticky', 'Field type': 'Boolean' }), 'Story')).toEqual(['Content of the type Story can be saved with Sticky unticked.']);
    expect(said(optional, onStory({ 'Field label': 'Body', "Req'd": 'y' }), 'Story')).toEqual([]);
  });

  it('do not speak of a title that is off the form', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ 'Field label': `F${String(index)}` }));
    expect(said(optional, onStory(TITLE, ...many), 'Story')).toEqual(['Content of the type Story can be saved with a title and nothing else.']);
    expect(said(optional, onStory({ ...TITLE, 'Form widget': '-- Disabled --' }, ...many), 'Story')).toEqual(['Content of the type Story can be saved with all of its five fields empty.']);
  });

  it('say how many values are taken, and of a few fields that it is one', () => {
    const tables = onStory({ 'Field label': 'Tags', 'Vals.': '*' }, { 'Field label': 'Links', 'Vals.': '*' }, { 'Field label': 'Facts', 'Vals.': '3' }, { 'Field label': 'Body' });
    expect(said(cardinalities, tables, 'Story')).toEqual(['Tags and Links take any number of values; Facts takes up to three; Body takes one.']);
    expect(said(cardinalities, onStory({ 'Field label': 'Body' }), 'Story')).toEqual(['Body takes one value.']);
    expect(said(cardinalities, onStory({ 'Field label': 'Old', 'Vals.': '*', 'Form widget': '-- Disabled --' }), 'Story')).toEqual([]);
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

  it('take options up to the next label, commas and points within, and lists of the same options together', () => {
    expect(optionsOf('Options: Link to Mass.gov or elsewhere, None. Default: nolink')).toBe('Link to Mass.gov or elsewhere, None');
    expect(optionsOf('Some options come later')).toBeNull();
    const list = { 'Field type': 'List (text)', 'Form widget': 'Select list', 'Settings/notes': 'Options: A, B' };
    expect(said(options, onStory({ ...list, 'Field label': 'Kind' }, { ...list, 'Field label': 'Sort' }, { ...list, 'Field label': 'Colour', 'Settings/notes': 'Options: Red' }), 'Story')).toEqual(['Kind and Sort offer "A, B" and nothing else.', 'Colour offers "Red" and nothing else.']);
    expect(said(options, onStory({ ...list, 'Field label': 'Kind', 'Form widget': '-- Disabled --' }), 'Story')).toEqual([]);
  });

  it('name the view that gives a field its options', () => {
    const reference = { 'Field type': 'Entity reference', 'Field label': 'Area' };
    expect(said(fromViews, onStory({ ...reference, 'Settings/notes': 'Options come from view elections:areas' }), 'Story')).toEqual(['Area offers what the view elections lists in its display areas.']);
    expect(said(fromViews, onStory({ ...reference, 'Settings/notes': 'See the view elections:areas' }), 'Story')).toEqual([]);
  });

  it('name the widgets of a few fields, not of many', () => {
    const tables = onStory({ 'Field label': 'Lead' }, { 'Field label': 'Body', 'Form widget': 'Text area (multiple rows)' });
    expect(said(widgets, tables, 'Story')).toEqual(['On the form, Lead has the widget "Textfield" and Body "Text area (multiple rows)".']);
    expect(said(widgets, onStory(...Array.from({ length: 6 }, (_, index) => ({ 'Field label': `F${String(index)}` }))), 'Story')).toEqual([]);
  });

  it('quote the shortest help text, and no long one', () => {
    expect(said(helpTexts, onStory({ 'Field label': 'Lead', 'Help text': '<b>Be brief.</b>' }, { 'Field label': 'Body', 'Help text': 'Be as long as you like, but not longer.' }), 'Story')).toEqual(['Under Lead the form reads "Be brief"; Body has the help text below.']);
    expect(said(helpTexts, onStory({ 'Field label': 'Lead', 'Help text': 'very '.repeat(30) }), 'Story')).toEqual(['The help text below stands on the form under Lead.']);
    expect(said(helpTexts, onStory({ 'Field label': 'Lead' }), 'Story')).toEqual([]);
  });

  it('say what a new type is not to have, and what an old one loses', () => {
    const gone = { 'Field label': 'Body', 'Machine name': 'body', X: 'd' };
    expect(said(takenAway, onStory({ 'Field label': 'Lead' }, gone), 'Story')).toEqual(['Manage fields of Story does not list Body (body).']);
    expect(said(takenAway, onOldStory({ 'Field label': 'Lead' }, gone), 'Change')).toEqual(['Manage fields of Story no longer lists Body (body).']);
    expect(said(takenAway, onStory({ 'Field label': 'Lead' }), 'Story')).toEqual([]);
  });

  it('tell fields of one label apart by machine name or bundle', () => {
    const tables = onOldStory({ 'Field label': 'Hours', 'Machine name': 'field_new' }, { 'Field label': 'Hours', 'Machine name': 'field_old', X: 'd' });
    expect(said(formOrder, tables, 'Change')).toEqual(['The form of Story shows Hours (field_new).']);
    const two = { ...onOldStory(), fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Links', 'Machine name': 'field_links', 'Vals.': '*' }, { Bundle: 'Page (Content type)', 'Field label': 'Links', 'Machine name': 'field_links', 'Vals.': '3' }) };
    expect(said(cardinalities, two, 'Change')).toEqual(['Links on Story takes any number of values; Links on Page takes up to three.']);
  });

  it('tell what a translation has for itself, where the type is translated', () => {
    const tables = (trns: string) => ({
      bundles: [['Name', 'Machine name', 'X', 'Trns.', 'Type'], ['Story', 'story', 'a', trns, 'Content type']],
      fields: [['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Trns.'], ['Story', 'Lead', 'field_lead', 'a', 'Text (plain)', 'y'], ['Story', 'Date', 'field_date', 'a', 'Date', 'n']],
    });
    expect(said(translated, tables('y'), 'Story')).toEqual(['A translation of Story has its own Lead; every other field keeps one value in all languages.']);
    expect(said(translated, tables('n'), 'Story')).toEqual([]);
  });

  it('tell vocabularies without fields by their names and by what they lack', () => {
    const bare = { bundles: bundlesTable({ Name: 'Eras', 'Machine name': 'eras', Type: 'Vocabulary' }) };
    expect(said(bareVocabularies, bare, 'Eras')).toEqual(['/admin/structure/taxonomy lists the vocabulary Eras (eras).', 'Manage fields of Eras lists no field: a term has a name and a description only.']);
    expect(said(bareVocabularies, { ...bare, fields: fieldsTable({ Bundle: 'Eras (Vocabulary)', 'Field label': 'From', 'Machine name': 'field_from' }) }, 'Eras')).toEqual([]);
  });
});

describe('the address of an example', () => {
  it('keeps the letters of the pattern, and shows fields as their labels', () => {
    expect(exampleAddress('News/[node:title]')).toBe('/News/example');
    expect(exampleAddress('/[node:field_type]/[node:title]')).toBeNull();
    expect(exampleAddress('about')).toBeNull();
    const { context } = ticketOf(onStory({ 'Field label': 'Degree level', 'Machine name': 'field_level' }, { 'Field label': 'Day', 'Machine name': 'field_day', 'Field type': 'Date' }), 'Story');
    const fields = context.rows.build.filter((row) => row.sheet.type === 'fields');
    expect(exampleAddress('study/[node:field_level]/[node:title]', fields)).toBe('/study/{Degree level}/example');
    expect(exampleAddress('study/[node:field_day]/[node:title]', fields)).toBeNull();
  });

  it('is told of the type that has the pattern', () => {
    const story = (pattern: string) => ({ bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story', 'URL alias pattern': pattern }) });
    expect(said(alias, story('news/[node:title]'), 'Story')).toEqual(['Content of the type Story with the title "Example" answers at /news/example, once it is published.']);
    expect(said(alias, story('news/[node:nid]'), 'Story')).toEqual(['The address of content of the type Story follows news/[node:nid].']);
    expect(said(alias, story('-'), 'Story')).toEqual([]);
  });
});

describe('the choice of criteria', () => {
  const { context } = ticketOf(onStory({ 'Field label': 'Body' }), 'Story');
  const [row] = context.rows.build;
  const rule = (count: number, weight: number): CriterionRule => () => Array.from({ length: count }, (_, index) => ({ text: `${String(weight)}-${String(index)}`, weight, uses: row === undefined ? [] : [{ row, key: `key-${String(index)}` }] }));

  it('takes as many telling ones as suit the rows, and little ones only up to three', () => {
    expect([1, 2, 3, 5, 9, 40].map(mostCriteria)).toEqual([4, 4, 5, 6, 7, 7]);
    expect(chooseCriteria(settled(context), [rule(3, 20), rule(9, 80)])).toEqual(['80-0', '80-1', '80-2', '80-3']);
    expect(chooseCriteria(settled(context), [rule(9, 20), rule(1, 80)])).toEqual(['20-0', '20-1', '80-0']);
    expect(chooseCriteria(settled(context), [rule(9, 20), rule(3, 80)])).toEqual(['80-0', '80-1', '80-2']);
  });

  it('takes none that rests on an open cell', () => {
    const open = { ...settled(context), isOpen: (_: unknown, key: string) => key === 'key-1' };
    expect(chooseCriteria(open, [rule(3, 80)])).toEqual(['80-0', '80-2']);
  });
});
