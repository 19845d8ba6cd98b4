import { specOf } from '../spec/testing/build';
import { changeInWords, differencesOf, presentNote, splitNote, workOf } from './differences';
import { fieldsTable } from './testing/tables';

const row = (note: string, more: Readonly<Record<string, string>> = {}) => {
  const [first] = specOf({ fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'Kind', 'Machine name': 'field_kind', 'Settings/notes': note, ...more }) }).rows;
  if (first === undefined) throw new Error('The table gives no row.');
  return first;
};

describe('the history in a note', () => {
  it('is told from what the note asks for now', () => {
    expect(splitNote("Max length 80\nChanged: Req'd: 'y' -> 'n'")).toEqual({ present: 'Max length 80', changed: "Req'd: 'y' -> 'n'" });
    expect(splitNote('What changed: nothing')).toEqual({ present: 'What changed: nothing', changed: '' });
    expect(presentNote(row('Changed: two instead of any number.'))).toBe('');
    expect(changeInWords(row('Changed: two instead of any number.'))).toBe('two instead of any number');
    expect(changeInWords(row("Changed: Req'd: 'y' -> 'n'"))).toBe('');
  });

  it('gives each difference with the key of its column', () => {
    expect(differencesOf(row("Changed: Req'd: 'y' -> 'n'; Help text: 'It's' -> ''"))).toEqual([
      { column: "Req'd", key: 'required', old: 'y', new: 'n', isCut: false },
      { column: 'Help text', key: 'helpText', old: "It's", new: '', isCut: false },
    ]);
  });

  it('takes what the note cut from the cell', () => {
    const whole = `${'word '.repeat(14)}end`;
    const [difference] = differencesOf(row(`Changed: Help text: 'short' -> '${whole.slice(0, 60)}'`, { 'Help text': whole }));
    expect(difference).toEqual({ column: 'Help text', key: 'helpText', old: 'short', new: whole, isCut: true });
  });

  it('makes no work where the sheet only repeats a name', () => {
    expect(workOf(row("Changed: Bundle: 'Old (Content type)' -> 'Story (Content type)'"))).toEqual([]);
    expect(workOf(row("Changed: Req'd: 'y' -> 'n'"))).toHaveLength(1);
  });
});
