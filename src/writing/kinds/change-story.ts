import type { SpecRow } from '../../domain/spec';
import { workOf } from '../differences';
import { clear } from '../criteria/described-fields';
import { rowName } from '../facts/names';
import { allBuiltFields, isBoolean, isChanged } from '../fields';
import { list, plain, shortList, shortName } from '../language';
import type { WritingContext } from '../rule';

/** Columns as a person speaks of them; of others the header is taken. */
const WORDS: Readonly<Record<string, string>> = {
  required: 'rule on empty values',
  cardinality: 'number of values',
  fieldGroup: 'field group',
  label: 'label',
  name: 'name',
  widget: 'widget',
  refBundle: 'targets',
  helpText: 'help text',
  notes: 'settings',
  description: 'description',
  aliasPattern: 'address pattern',
  fieldType: 'type',
  translatable: 'translation',
};

const NAMED = 4;

const labels = (rows: readonly SpecRow[]): string[] => [...new Set(rows.map((row) => clear(shortName(rowName(row)))))];
const COLUMNS = 3;

/** `help text and widget`: what changed on the rows; empty where the sheet does not say it, or it is too much for a sentence. */
function columnsOf(rows: readonly SpecRow[]): string {
  const differences = rows.flatMap(workOf);
  const columns = [...new Set(differences.map(({ key, column }) => WORDS[key] ?? column))];
  return columns.length === 0 || columns.length > COLUMNS || rows.some((row) => workOf(row).length === 0) ? '' : list(columns.map(plain));
}

/** A wish of its own, where all that changed is one thing that a person notices. */
function ofOneKind(rows: readonly SpecRow[], names: string, on: string): string | null {
  const differences = rows.flatMap(workOf);
  const [first] = differences;
  if (first === undefined || differences.length !== rows.length || differences.some(({ key, new: next }) => key !== first.key || next !== first.new)) return null;
  if (first.key === 'required') return isYes(first.new) ? `${names} to be required on ${on}` : `to be free to leave ${names} empty on ${on}`;
  if (first.key === 'widget' && /disabled|^hidden$/iu.test(first.new)) return `the form of ${on} without ${names}`;
  return null;
}

const isYes = (text: string): boolean => /^(?:y|yes|required|true|1)$/iu.test(text);

/** The story of fields on types that are there: what is new, what is different, what goes. */
export function changeStory(context: WritingContext): string {
  const fields = allBuiltFields(context);
  const changed = fields.filter((row) => isChanged(context, row) && (workOf(row).length > 0 || !row.texts.some((text) => text.includes('->'))));
  const fresh = labels(fields.filter((row) => !isChanged(context, row)));
  const gone = labels(context.rows.remove.filter((row) => row.sheet.type === 'fields'));
  const on = shortList([...new Set(context.parts.filter(({ component }) => component.kind !== 'view_mode').map(({ component }) => (component.kind === 'user' ? 'the user account' : plain(component.name))))], NAMED);
  const as = 'As an editor, I want';
  const again = gone.filter((name) => fresh.includes(name));
  const without = gone.length === 0 ? '' : again.length === gone.length ? ` in place of the ${again.length === 1 ? 'field of that name' : 'fields of those names'}` : gone.length <= 2 ? `, without ${list(gone)}` : `, without ${String(gone.length)} fields that go`;
  const isSet = fields.filter((row) => !isChanged(context, row)).every(isBoolean);
  if (fresh.length > 0) return `${as} to ${isSet ? 'set' : 'fill in'} ${shortList(fresh, NAMED)} on ${on}${without}.`;
  const names = labels(changed);
  if (names.length === 0) {
    const own = context.rows.build.filter((row) => row.sheet.type === 'bundles');
    const what = columnsOf(own);
    if (own.length > 0 && what !== '') return `${as} ${shortList(own.map((row) => plain(rowName(row))), NAMED)} with the new ${what}${without}.`;
    return gone.length > 0 ? `${as} ${on} without ${shortList(gone, NAMED)}.` : `${as} ${on} as the sheet has ${context.parts.length === 1 ? 'it' : 'them'} now.`;
  }
  const one = ofOneKind(changed, shortList(names, NAMED), on);
  if (one !== null) return `${as} ${one}${without}.`;
  const what = columnsOf(changed);
  const how = what === '' ? ` as the sheet has ${names.length === 1 ? 'it' : 'them'} now` : ` with ${names.length === 1 ? 'its' : 'their'} new ${what}`;
  return `${as} ${shortList(names, NAMED)} on ${on}${how}${without}.`;
}
