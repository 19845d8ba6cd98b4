import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import { filledColumns, isFilled, textAt } from './cells';

/** How a column is laid out: in the table, as a line above it (one a value), or in the list of notes below it. */
export type ColumnForm = 'table' | 'line' | 'notes';

/** A Jira issue takes eight columns, the row number among them. */
export const MOST_COLUMNS = 8;

/** What a row is called by: never leaves the table. */
const ESSENTIAL: ReadonlySet<string> = new Set(['label', 'name', 'title', 'machineName', 'effect', 'style', 'fromState', 'toState']);
/** Yes or no on every row: told in a line, however wide the table is. */
const SWITCHES: ReadonlySet<string> = new Set(['translatable', 'reused']);
/** So many values of a column can be told in a line. */
const FEW = 3;
/** Leaves the table first. */
const MINOR: ReadonlySet<string> = new Set(['fallbackMachineName']);
const NOTES: ReadonlySet<string> = new Set(['notes', 'helpText']);

const distinct = (rows: readonly SpecRow[], column: Column): number => new Set(rows.map((row) => textAt(row, column))).size;

/** True for a text that would make a table unreadable: it has line breaks, is long, or cannot be broken. */
export const isLong = (text: string, limit: number): boolean => text.trim().includes('\n') || text.length > limit || /\S{61}/u.test(text);

const isKey = (column: Column, keys: ReadonlySet<string>): boolean => column.key !== null && keys.has(column.key);

/** Length over which a cell leaves the table: the fewer columns, the more room. */
export const longFrom = (columns: number): number => (columns <= 4 ? 240 : 100);

function firstForm(rows: readonly SpecRow[], column: Column, limit: number, narrow: boolean): ColumnForm {
  const filled = rows.filter((row) => isFilled(row, column));
  const long = filled.filter((row) => isLong(textAt(row, column), limit)).length;
  if (isKey(column, NOTES)) return narrow && long === 0 ? 'table' : 'notes';
  if (long * 2 > filled.length) return 'notes';
  if (isKey(column, ESSENTIAL)) return 'table';
  if (isKey(column, SWITCHES) && long === 0 && distinct(filled, column) <= FEW) return 'line';
  if (rows.length > 1 && filled.length === rows.length && distinct(rows, column) === 1) return 'line';
  return column.key === 'fieldGroup' && rows.length > 1 && long === 0 ? 'line' : 'table';
}

/**
 * Finds a place for every filled column of rows of one sheet but the quiet ones, so that at most eight columns stay in
 * the table, `added` ones of code's own among them: first constants, field groups and notes leave it, then what tells least,
 * then whatever has the fewest values.
 */
export function columnForms(rows: readonly SpecRow[], isQuiet: (column: Column) => boolean = () => false, added = 0): ReadonlyMap<Column, ColumnForm> {
  const columns = filledColumns(rows).filter((column) => !isQuiet(column));
  const limit = longFrom(columns.length);
  const forms = new Map(columns.map((column) => [column, firstForm(rows, column, limit, columns.length <= 5)]));
  const spare = columns
    .filter((column) => !isKey(column, ESSENTIAL))
    .sort((a, b) => Number(isKey(b, MINOR)) - Number(isKey(a, MINOR)) || distinct(rows, a) - distinct(rows, b) || b.index - a.index);
  for (const column of spare) {
    if ([...forms.values()].filter((form) => form === 'table').length + added < MOST_COLUMNS) break;
    if (forms.get(column) === 'table') forms.set(column, distinct(rows, column) <= FEW && !rows.some((row) => isLong(textAt(row, column), limit)) ? 'line' : 'notes');
  }
  return forms;
}
