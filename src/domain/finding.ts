import type { RowRef } from './spec';

export const SEVERITIES = ['blocking', 'error', 'warning', 'info'] as const;
/** `blocking` makes a file unusable; an `error` marks the component, whose ticket then needs acknowledgement. */
export type Severity = (typeof SEVERITIES)[number];

/** One changed cell. */
export interface CellChange {
  readonly file: string;
  readonly row: number;
  /** Header of the column, verbatim. */
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/** A remedy as data: every cell it changes, the ones that refer to the first included. */
export interface Fix {
  readonly label: string;
  readonly changes: readonly CellChange[];
}

/** One validation result. Columns and values are the sheet's own, verbatim (a value is cut to 200 characters). */
export interface Finding {
  readonly severity: Severity;
  /** Stable, kebab-case: `reference-missing`. */
  readonly code: string;
  readonly file: string;
  /** Spreadsheet row; null where the finding is about the whole file. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  /** What is wrong, in one sentence for a person. */
  readonly message: string;
  /** What to do now. */
  readonly suggestion: string;
  /** Groups findings that one decision settles: `reference-missing: About (Paragraph type)`. */
  readonly cause: string;
  readonly fix: Fix | null;
  /** Further rows that belong to it. */
  readonly related: readonly RowRef[];
}
