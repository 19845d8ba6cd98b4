import type { SheetType } from '../../domain/sheet-types';

/**
 * A column that the app knows. Headers are compared case-insensitively, without punctuation and blanks, so one alias
 * stands for all its spellings.
 */
export interface ColumnDefinition {
  /** The app's name for the column, the same on every sheet that has it. */
  readonly key: string;
  readonly headers: readonly string[];
  /** A sheet without this column cannot be used. */
  readonly required?: true;
  /** Names nothing but this sheet type: a strong sign in detection. */
  readonly telling?: true;
}

/** What the app knows of a sheet type. Adding a sheet type is adding one of these. */
export interface SheetDefinition {
  readonly type: SheetType;
  /** Title on screen and in messages. */
  readonly title: string;
  /** Words of a file's or tab's name that point to this type, longest first: `workflow states`. */
  readonly names: readonly string[];
  readonly columns: readonly ColumnDefinition[];
}

/** Columns that every tab of the Drupal Spec Tool carries. */
export const BOOKKEEPING: readonly ColumnDefinition[] = [
  { key: 'id', headers: ['ID'] },
  { key: 'status', headers: ['X', 'Status X'] },
  { key: 'dev', headers: ['Dev', 'Dev.'] },
  { key: 'qa', headers: ['QA'] },
];

/** Keys of the columns that say how far the work is; they stand under Source, not in the configuration. */
export const BOOKKEEPING_KEYS: ReadonlySet<string> = new Set(BOOKKEEPING.map((column) => column.key));

export const NOTES: ColumnDefinition = { key: 'notes', headers: ['Settings/notes', 'Notes', 'Note', 'Settings', 'Comments', 'Remarks'] };
export const MACHINE_NAME: ColumnDefinition = { key: 'machineName', headers: ['Machine name', 'Machine names', 'Machine-name', 'System name'] };
export const DESCRIPTION: ColumnDefinition = { key: 'description', headers: ['Description', 'Desc.', 'Purpose'] };
