import type { Finding, Fix, Severity } from '../../domain/finding';
import { verbatim } from '../../domain/rows';
import type { RowRef, SpecRow } from '../../domain/spec';

const SHOWN_VALUE = 200;

export interface FindingText {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
  /** What one decision settles, without the code. */
  readonly about: string;
  /** Part of the cell that is meant; the whole cell where it is left out. */
  readonly value?: string;
  readonly fix?: Fix | null;
  readonly related?: readonly RowRef[];
}

/** Header of a key's column, verbatim; null where the sheet has none. */
export function headerOf(row: SpecRow, key: string): string | null {
  const index = row.columns.get(key);
  if (index === undefined) return null;
  const direct = row.sheet.columns[index];
  return (direct?.index === index ? direct : row.sheet.columns.find((column) => column.index === index))?.header ?? null;
}

/** Text as findings show it, cut to 200 characters. */
export const shown = (text: string): string => (text.length <= SHOWN_VALUE ? text : `${text.slice(0, SHOWN_VALUE - 1)}\u2026`);

const finish = (text: FindingText, place: Pick<Finding, 'file' | 'row' | 'column' | 'value'>): Finding => ({
  severity: text.severity,
  code: text.code,
  ...place,
  message: text.message,
  suggestion: text.suggestion,
  cause: `${text.code}: ${text.about}`,
  fix: text.fix ?? null,
  related: text.related ?? [],
});

/** A finding on the cell under a key; on the whole row where the sheet has no such column. */
export const findingAt = (row: SpecRow, key: string, text: FindingText): Finding =>
  finish(text, { file: row.ref.file, row: row.ref.row, column: headerOf(row, key), value: shown(text.value ?? verbatim(row, key)) });

/** A finding on a whole file. */
export const findingOn = (file: string, text: FindingText): Finding => finish(text, { file, row: null, column: null, value: shown(text.value ?? '') });
