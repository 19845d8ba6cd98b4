import type { Finding, Fix } from '../../../domain/finding';
import { value, verbatim } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { statusCode } from '../../../domain/status';
import { changeCell, changes } from '../cell-change';
import type { RuleContext } from '../context';
import { groupBy } from '../group-by';
import { findingAt, findingOn } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted } from '../words';

/** A status that is missing or no code: the row is built, and somebody should know. */
export const statusCodeRule: Rule = {
  phase: 'schema',
  codes: ['status-unknown', 'status-missing', 'status-column-missing', 'status-column-empty'],
  *check(context) {
    for (const row of context.active.filter((one) => statusCode(verbatim(one, 'status')) === null)) {
      const text = value(row, 'status');
      yield findingAt(row, 'status', {
        severity: 'warning',
        code: 'status-unknown',
        about: text,
        message: `${quoted(text)} is no status; ${quoted(labelOf(row))} is taken as to be built.`,
        suggestion: 'Write a, c, d, w, h, x or - in this cell.',
        fix: statusOfParent(context, row),
      });
    }
    const silent = groupBy(context.active, (row) => (verbatim(row, 'status').trim() === '' ? row.ref.file : null));
    for (const rows of silent.values()) yield* missing(context, rows);
  },
};

function* missing(context: RuleContext, rows: readonly SpecRow[]): Generator<Finding> {
  const [first] = rows;
  if (first === undefined) return;
  const { file } = first.ref;
  const all = rows.length === first.sheet.rows.length;
  if (!first.columns.has('status') || all) {
    const absent = !first.columns.has('status');
    yield findingOn(file, {
      severity: 'warning',
      code: absent ? 'status-column-missing' : 'status-column-empty',
      about: file,
      message: absent ? `${file} has no status column X: all its rows are taken as to be built.` : `No row of ${file} has a status: all are taken as to be built.`,
      suggestion: 'Go on if everything in it is to be built; otherwise give the rows their status.',
    });
    return;
  }
  for (const row of rows) {
    yield findingAt(row, 'status', {
      severity: 'warning',
      code: 'status-missing',
      about: file,
      message: `${quoted(labelOf(row))} has no status; it is taken as to be built.`,
      suggestion: 'Write a where it is to be built, x where it is there already, w where it waits.',
      fix: statusOfParent(context, row),
    });
  }
}

function statusOfParent(context: RuleContext, row: SpecRow): Fix | null {
  const parent = context.componentOf(row);
  if (parent === undefined || parent.row === null || parent.row === row) return null;
  const status = value(parent.row, 'status');
  if (status === '' || statusCode(status) === null) return null;
  const changed = changes(changeCell(row, 'status', status));
  return changed.length === 0 ? null : { label: `Set the status to ${status}, as for ${nameOf(parent)}`, changes: changed };
}
