import { criteriaOf, knowOf, onOldStory } from '../testing/said';
import { bundlesTable } from '../testing/tables';
import { changed } from '../know/changed';
import { changedCells } from './changed-cells';
import { staysAsBefore } from './stays-as-before';
import { valuesStay } from './values-stay';

const LONG = 'Choose the pages where this event should appear, and only those of them that are open to the public';
const OTHER = 'Choose the pages where this event should appear, and only those of them that you own';
const WORDY = 'Extraordinarily comprehensive documentation requirements municipalities acknowledge, who publish it again every year';
const cut = (text: string): string => text.slice(0, 60);
const change = (note: string, row: Readonly<Record<string, string>> = {}) => onOldStory({ 'Field label': 'Kind', X: 'c', 'Settings/notes': `Changed: ${note}`, ...row });
const seen = (note: string, row: Readonly<Record<string, string>> = {}): string[] => criteriaOf(changedCells, change(note, row), 'Change');

describe('what changed since it was built', () => {
  it.each([
    ["Req'd: 'y' -> 'n'", {}, 'Kind may stay empty; before, it was required.'],
    ["Req'd: 'n' -> 'y'", {}, 'Kind is required; before, it could stay empty.'],
    ["Vals.: '1' -> '*'", {}, 'Kind takes any number of values instead of one value.'],
    ["Vals.: '*' -> '3'", {}, 'Kind takes up to three values instead of any number of values.'],
    ["Field label: 'Sort' -> 'Kind'", {}, 'What was called "Sort" is called "Kind".'],
    ["Field group: '' -> 'Basics'", {}, 'Kind stands in the field group "Basics"; before, it stood in none.'],
    ["Field group: 'Basics' -> ''", {}, 'Kind stands in no field group; before, it stood in "Basics".'],
    ["Form widget: 'Textfield' -> 'Select list'", {}, 'Kind has the widget "Select list" instead of "Textfield".'],
    ["Form widget: 'Textfield' -> '-- Disabled --'", {}, 'Kind is off the form; before, the widget was "Textfield".'],
    ["Form widget: '-- Disabled --' -> 'Textfield'", {}, 'Kind is on the form with the widget "Textfield"; before, it was off it.'],
    ["Help text: '' -> 'Be brief'", { 'Help text': 'Be brief' }, 'The help text of Kind reads "Be brief"; before, there was none.'],
    ["Help text: 'Be long' -> 'Be brief'", { 'Help text': 'Be brief' }, 'The help text of Kind reads "Be brief" instead of "Be long".'],
    [`Help text: '${cut(`Pick the pages ${LONG}`)}' -> '${cut(LONG)}'`, { 'Help text': LONG }, 'The help text of Kind begins "Choose the pages where this event should appear" instead of "Pick the pages Choose the pages where this".'],
    [`Help text: '${cut(OTHER)}' -> '${cut(LONG)}'`, { 'Help text': LONG }, 'The help text of Kind is the one below, which ends "that are open to the public".'],
    [`Help text: '${cut(WORDY)}' -> '${cut(WORDY)}'`, { 'Help text': WORDY }, 'The help text of Kind is the one below, which ends "who publish it again every year".'],
    [`Help text: '${cut(`Older ${WORDY}`)}' -> 'Be brief'`, { 'Help text': 'Be brief' }, 'The help text of Kind begins "Be brief" instead of "Older Extraordinarily comprehensive documentation".'],
    ["Ref. bundle: 'A (Vocabulary)' -> 'A (Vocabulary), B (Vocabulary)'", {}, 'Kind offers B (Vocabulary) besides what was there.'],
    ["Ref. bundle: 'A (Vocabulary)' -> 'B (Vocabulary)'", {}, 'Kind offers B (Vocabulary), and no longer A (Vocabulary).'],
    ["Settings/notes: 'Max length 80' -> 'Max length 90'", {}, 'What the notes ask of Kind reads "Max length 90" instead of "Max length 80".'],
  ])('%s', (note, row, said) => {
    expect(seen(note, row)).toEqual([said]);
  });

  it('says nothing of a name that the sheet repeats, nor of what the note cut', () => {
    expect(seen("Bundle: 'Old story (Content type)' -> 'Story (Content type)'")).toEqual([]);
    expect(seen(`Settings/notes: '${cut(OTHER)}' -> '${cut(OTHER)}'`)).toEqual([]);
    expect(knowOf(changed, change(`Settings/notes: '${cut(OTHER)}' -> '${cut(OTHER)}'`), 'Change').join(' ')).toContain('Settings/notes of Kind changed, but the notes hold only the first words of old and new');
  });

  it('tells rows that changed alike together, and what stays of a few', () => {
    const tables = onOldStory({ 'Field label': 'A', X: 'c', "Req'd": 'y', 'Settings/notes': "Changed: Req'd: 'n' -> 'y'" }, { 'Field label': 'B', X: 'c', "Req'd": 'y', 'Settings/notes': "Changed: Req'd: 'n' -> 'y'" });
    expect(criteriaOf(changedCells, tables, 'Change')).toEqual(['A and B are required; before, they could stay empty.']);
    expect(criteriaOf(staysAsBefore, tables, 'Change')).toEqual(['As before, A takes one value and has the widget "Textfield".', 'As before, B takes one value and has the widget "Textfield".']);
    expect(criteriaOf(valuesStay, tables, 'Change')).toEqual(['Content of the type Story made before the change keeps what it holds in A and B.']);
    expect(criteriaOf(valuesStay, onOldStory({ 'Field label': 'A' }), 'Change')).toEqual([]);
  });

  it('tells a changed description and setting of the type', () => {
    const story = (note: string, description = 'New words') => ({ bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story', X: 'c', Description: description, 'Settings/notes': note }) });
    expect(criteriaOf(changedCells, story("Changed: Description: 'Old words' -> 'New words'"), 'Story')).toEqual(['The description of Story reads "New words" instead of "Old words".']);
    expect(criteriaOf(changedCells, story("Create new revision by default\nChanged: Settings/notes: '' -> 'Create new revision by default'"), 'Story')).toEqual(['"Create new revision" is ticked when content of the type Story is edited.']);
  });

  it('tells new rows from changed ones, and changes in words of their own', () => {
    const mixed = onOldStory({ 'Field label': 'New one' }, { 'Field label': 'Old one', X: 'c', 'Settings/notes': 'Changed: two instead of any number.' }, { 'Field label': 'Vague', X: 'c' });
    const said = knowOf(changed, mixed, 'Change').join('\n');
    expect(said).toContain('New: New one (row 2). The other rows change what is there.');
    expect(said).toContain('Changed: Old one (row 3): "two instead of any number"');
    expect(said).toContain('Compare with the site: the sheet marks Vague (row 4) as changed and does not say in what.');
    expect(knowOf(changed, onOldStory({ 'Field label': 'New one' }), 'Change')).toEqual([]);
  });
});
