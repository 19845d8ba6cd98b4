import { value } from '../domain/rows';
import type { SpecRow } from '../domain/spec';
import type { TicketContext } from './context';
import { isChanged } from './fields';

/** One difference as a note gives it: `Req'd: 'y' -> 'n'`. */
export interface Difference {
  /** Header of the column, as the note spells it. */
  readonly column: string;
  /** Registry key of the column, or the header where the sheet has no such column. */
  readonly key: string;
  readonly old: string;
  /** Whole, where the note gives it whole; a text that the note cut is completed from the cell. */
  readonly new: string;
  /** True where the note holds only the beginning of the old or of the new text. */
  readonly isCut: boolean;
}

/** Notes hold up to so many characters of a text before and after; what is that long may have been cut. */
export const CUT = 60;

/** What a note says after `Changed:`, and what it says before. */
export function splitNote(note: string): { readonly present: string; readonly changed: string } {
  const found = /(?:^|\n)\s*Changed:\s*([^]*)$/u.exec(note);
  return found === null ? { present: note.trim(), changed: '' } : { present: note.slice(0, found.index).trim(), changed: (found[1] ?? '').trim() };
}

/** What the row's own note asks for, without its history. */
export const presentNote = (row: SpecRow): string => splitNote(value(row, 'notes')).present;

/** Differences of a row that changed, from a note of the form `Changed: Column: 'old' -> 'new'; …`. */
export function differencesOf(row: SpecRow): Difference[] {
  const { changed, present } = splitNote(value(row, 'notes'));
  return [...changed.matchAll(/([^:;\n]+):\s*'([^]*?)'\s*->\s*'([^]*?)'(?=;\s|\s*$)/gu)].map((found) => {
    const [, header = '', old = '', next = ''] = found;
    const column = header.trim();
    const key = row.sheet.columns.find((one) => one.header.trim() === column)?.key ?? column;
    const cell = key === 'notes' ? present : value(row, key);
    const isCut = next.length >= CUT && cell !== next;
    return { column, key, old, new: isCut ? cell : next, isCut: isCut || old.length >= CUT };
  });
}

/** What a note tells of a change in words of its own; empty where it lists differences or tells nothing. */
export const changeInWords = (row: SpecRow): string => (differencesOf(row).length > 0 ? '' : splitNote(value(row, 'notes')).changed.replace(/\.$/u, ''));

/** True where a note says that a column of the row changed. */
export const hasChanged = (row: SpecRow, key: string): boolean => differencesOf(row).some((difference) => difference.key === key);

/** Columns that only repeat a name or tell of the sheet: no work on the row's own thing follows from them. */
const ECHOES: ReadonlySet<string> = new Set(['bundle', 'bundleMachineName', 'view', 'viewId', 'id', 'dev', 'qa', 'status']);

/** Differences from which work follows. */
export const workOf = (row: SpecRow): Difference[] => differencesOf(row).filter(({ key }) => !ECHOES.has(key));

/** True for a changed row of which the sheet does not say what changed. */
export const isVagueChange = (context: TicketContext, row: SpecRow): boolean =>
  isChanged(context, row) && differencesOf(row).length === 0 && changeInWords(row) === '';
