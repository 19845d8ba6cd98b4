import type { Finding } from '../../src/domain/finding';
import { rowKey, value } from '../../src/domain/rows';
import type { Spec, SpecRow } from '../../src/domain/spec';
import { DEFAULT_STATUS_POLICY } from '../../src/domain/status';

/** A finding of the other reader. */
export interface TheirFinding {
  readonly code: string;
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Why a finding of theirs is none of ours; docs/findings-compared.md says more about each. */
export type Difference =
  | 'left-out'
  | 'row-without-ticket'
  | 'target-told-in-notes'
  | 'label-in-another-place'
  | 'look-up-tells-apart'
  | 'target-not-certain';

/** Ours that say the same as theirs, by their code. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'duplicate-key': ['duplicate-row', 'reference-ambiguous'],
  'duplicate-label': ['name-not-unique', 'label-repeated'],
  'parent-deleted': ['parent-status'],
  'ref-case': ['reference-slip'],
  'ref-deleted': ['reference-deleted'],
  'ref-empty': ['target-missing', 'view-mode-unused'],
  'ref-mismatch': ['look-up-mismatch'],
  'ref-missing': ['parent-missing', 'reference-missing', 'reference-renamed', 'sheet-missing'],
  whitespace: ['blanks-around'],
};

/** Codes that a director has no use for (tickets.md, "Findings a director wants"). */
const LEFT_OUT = new Set(['bundle-no-fields', 'breakpoint-count', 'description-empty', 'field-prefix', 'html-unbalanced']);

export interface Compared {
  readonly their: TheirFinding;
  /** Code of ours, or the class of the difference; null where neither holds. */
  readonly ours: string | null;
  readonly difference: Difference | null;
}

/** Says of each of their findings whether it is one of ours, or which difference it falls under. */
export function compare(spec: Spec, ours: readonly Finding[], theirs: readonly TheirFinding[]): Compared[] {
  const rows = new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
  const byRow = new Map<string, Set<string>>();
  const note = (file: string, row: number | null, code: string): void => {
    const key = row === null ? file : rowKey({ file, row });
    byRow.set(key, (byRow.get(key) ?? new Set()).add(code));
  };
  for (const finding of ours) {
    note(finding.file, finding.row, finding.code);
    for (const ref of finding.related) note(ref.file, ref.row, finding.code);
  }
  return theirs.map((their) => {
    const found = [...(byRow.get(rowKey(their)) ?? []), ...(byRow.get(their.file) ?? [])];
    const same = SAME[their.code]?.find((code) => found.includes(code)) ?? null;
    return { their, ours: same, difference: same === null ? differenceOf(spec, rows.get(rowKey(their)), their) : null };
  });
}

function differenceOf(spec: Spec, row: SpecRow | undefined, { code, value: text }: TheirFinding): Difference | null {
  if (LEFT_OUT.has(code)) return 'left-out';
  if (row === undefined) return null;
  const status = DEFAULT_STATUS_POLICY[row.code];
  if (status === 'exists' || status === 'remove' || status === 'skip') return 'row-without-ticket';
  if (code === 'ref-empty' && /options come from view|^target: /im.test(value(row, 'notes'))) return 'target-told-in-notes';
  if (code === 'duplicate-label' && row.sheet.type === 'fields' && isElsewhere(spec, row)) return 'label-in-another-place';
  if (['duplicate-key', 'duplicate-label', 'parent-deleted', 'ref-mismatch'].includes(code) && isToldApart(spec, row)) return 'look-up-tells-apart';
  return code === 'ref-deleted' && bundlesNamed(spec, text).length > 1 ? 'target-not-certain' : null;
}

/** True when every field of the form with this label that is to be built stands in a field group of its own. */
function isElsewhere(spec: Spec, row: SpecRow): boolean {
  const label = value(row, 'label').toLowerCase();
  const same = spec.rows.filter(
    (other) =>
      other.sheet === row.sheet &&
      other !== row &&
      value(other, 'bundle') === value(row, 'bundle') &&
      value(other, 'label').toLowerCase() === label &&
      !['exists', 'remove', 'skip'].includes(DEFAULT_STATUS_POLICY[other.code]),
  );
  return same.every((other) => value(other, 'fieldGroup') !== value(row, 'fieldGroup'));
}

/** True when several bundles bear the name in the row, and its look-up cell holds the machine name of just one of them. */
function isToldApart(spec: Spec, row: SpecRow): boolean {
  const named = bundlesNamed(spec, value(row, 'bundle'));
  return named.length > 1 && named.filter((other) => value(other, 'machineName') === value(row, 'bundleMachineName')).length === 1;
}

/** Bundles rows with the name that stands before the type in parentheses. */
function bundlesNamed(spec: Spec, typed: string): SpecRow[] {
  const name = typed.replace(/ \([^()]*\)$/, '').toLowerCase();
  return spec.rows.filter((row) => row.sheet.type === 'bundles' && value(row, 'name').toLowerCase() === name);
}
