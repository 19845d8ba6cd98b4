import type { SheetType } from '../../domain/sheet-types';
import type { ComponentKind, ReferenceKind } from '../../domain/spec';
import type { MachineNameRule } from './machine-names';
import type { ValueSet } from './values';

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
  /** What its cells may hold; a cell that holds what only its neighbour may hold is shifted. */
  readonly values?: ValueSet;
  /** Running text, in which words may name other components. */
  readonly freeText?: true;
}

/** A row that configures a thing of its own. */
export interface ComponentRow {
  readonly is: 'component';
  /** Kind of every row; where `kindColumn` is set, of the rows whose cell says nothing that is known. */
  readonly kind: ComponentKind;
  /** Column that tells the kind of each row, or null. */
  readonly kindColumn: string | null;
  /** Column within whose value names are unique, or null: two entity types may have a view mode of one name. */
  readonly scope: string | null;
}

/** A row that belongs to a component of another sheet. */
export interface ChildRow {
  readonly is: 'child';
  /** Kinds the parent may have; the first stands for a parent that no sheet holds and whose kind nothing tells. */
  readonly of: readonly ComponentKind[];
  /** Sheet whose rows are the parents. */
  readonly parentSheet: SheetType;
  /** Column that names the parent. */
  readonly parent: string;
  /** Look-up column that holds the parent's machine name, or null. */
  readonly lookUp: string | null;
  /** Columns that tell the children of one parent apart; two rows that agree in all of them are duplicates. */
  readonly identity: readonly string[];
}

/** A column that names other components. */
export interface ReferenceColumn {
  readonly key: string;
  readonly kind: ReferenceKind;
  readonly to: readonly ComponentKind[];
  /** Sheet whose rows are the targets. */
  readonly targetSheet: SheetType;
  /** Several names, separated by commas, semicolons or line breaks. */
  readonly list: boolean;
  /** Look-up column that holds the target's machine name, or null. */
  readonly lookUp: string | null;
  /** Column that tells the kind of bare names, or null. */
  readonly kindColumn: string | null;
  /** Words in running text after which the names stand, or null where the whole cell holds names. */
  readonly after: RegExp | null;
}

/** What the app knows of a sheet type. Adding a sheet type is adding one of these. */
export interface SheetDefinition {
  readonly type: SheetType;
  /** Title on screen and in messages. */
  readonly title: string;
  /** Words of a file's or tab's name that point to this type, longest first: `workflow states`. */
  readonly names: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  readonly row: ComponentRow | ChildRow;
  readonly references: readonly ReferenceColumn[];
  /** What Drupal takes as machine name here; null where rows have none. */
  readonly machineNames: MachineNameRule | null;
}

/** A sheet whose rows are all of one kind. */
export const rowsOf = (kind: ComponentKind): ComponentRow => ({ is: 'component', kind, kindColumn: null, scope: null });

/** Columns that every tab of the Drupal Spec Tool carries. */
export const BOOKKEEPING: readonly ColumnDefinition[] = [
  { key: 'id', headers: ['ID'] },
  { key: 'status', headers: ['X', 'Status X'], values: 'status' },
  { key: 'dev', headers: ['Dev', 'Dev.'] },
  { key: 'qa', headers: ['QA'] },
];

/** Keys of the columns that say how far the work is; they stand under Source, not in the configuration. */
export const BOOKKEEPING_KEYS: ReadonlySet<string> = new Set(BOOKKEEPING.map((column) => column.key));

export const NOTES: ColumnDefinition = { key: 'notes', headers: ['Settings/notes', 'Notes', 'Note', 'Settings', 'Comments', 'Remarks'], freeText: true };
export const MACHINE_NAME: ColumnDefinition = { key: 'machineName', headers: ['Machine name', 'Machine names', 'Machine-name', 'System name'], values: 'machine_name' };
export const DESCRIPTION: ColumnDefinition = { key: 'description', headers: ['Description', 'Desc.', 'Purpose'], freeText: true };
