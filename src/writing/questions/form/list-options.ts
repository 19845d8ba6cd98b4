import { presentNote } from '../../differences';
import { rowsOfStorages, value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { rowName } from '../../facts/names';
import { isListField } from '../../fields';
import { plain, shortList } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { dispositionOf, isBuilt, isFilledIn, isGoing, isOneName, rowsNamed } from '../shared';

/** Signs that a text lists values: a heading for them, keys and labels, several of them in a row. */
const SAYS_OPTIONS = /options?\b|allowed values|\bvalues?:|choices?\b|\||\w\s*[/;]\s*\w|,[^,]*,|\n.*\n/iu;

const saysOptions = (row: SpecRow): boolean => SAYS_OPTIONS.test(presentNote(row)) || /options?:/iu.test(value(row, 'helpText'));

/** Lists to be built whose storage nobody gave options: one storage has one list of them. */
function silentLists(prepared: PreparedWriting): { readonly rows: readonly SpecRow[]; readonly about: readonly Use[] }[] {
  return rowsOfStorages(prepared.spec).flatMap((rows) => {
    const live = rows.filter((row) => !isGoing(prepared, row));
    const lists = live.filter((row) => isListField(row) && isBuilt(prepared, row) && isFilledIn(prepared, row, 'fieldType'));
    const settled = live.some((row) => saysOptions(row) || dispositionOf(prepared, row) === 'exists' || !isFilledIn(prepared, row, 'fieldType'));
    return lists.length === 0 || settled ? [] : [{ rows: lists, about: lists.map((row) => ({ row, key: 'notes' })) }];
  });
}

/** A list field cannot be saved without its allowed values. */
export const listOptions = askedOnce({
  code: 'list-options',
  find: silentLists,
  say: (things) => {
    const rows = things.flatMap((thing) => thing.rows);
    return [{ text: `Which options ${isOneName(rows) ? 'does' : 'do'} ${rowsNamed(rows)} have?`, about: things.flatMap(({ about }) => about) }];
  },
  topic: ({ rows }) => `the options of ${shortList([...new Set(rows.map((row) => plain(rowName(row))))], 3)}`,
});
