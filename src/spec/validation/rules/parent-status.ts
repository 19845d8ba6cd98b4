import type { Finding, Fix } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import type { Disposition } from '../../../domain/status';
import { changeCell, changes } from '../cell-change';
import type { RuleContext } from '../context';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted, rowsInWords } from '../words';

/** What a parent's status does to children that are to be built. */
const GOES: Partial<Record<Disposition, string>> = { remove: 'is to be deleted', hold: 'waits', skip: 'is marked as not to be built' };

/** Children whose status cannot hold beside that of their parent. */
export const parentStatus: Rule = {
  phase: 'relationships',
  codes: ['parent-status', 'child-status'],
  *check(context) {
    for (const component of context.spec.components) {
      const { row, children } = component;
      if (row === null || children.length === 0) continue;
      const goes = GOES[context.disposition(row)];
      if (goes !== undefined) {
        for (const child of children) if (isBuilt(context, child)) yield contradicted(component, row, child, goes);
      } else if (context.disposition(row) === 'build') yield* aheadOf(context, component, row);
    }
  },
};

function isBuilt({ disposition }: RuleContext, row: SpecRow): boolean {
  const what = disposition(row);
  return what === 'build' || what === 'change';
}

function statusFix(rows: readonly SpecRow[], status: string, label: string): Fix | null {
  const changed = rows.flatMap((row) => changes(changeCell(row, 'status', status)));
  return changed.length === 0 ? null : { label, changes: changed };
}

function contradicted(component: Component, row: SpecRow, child: SpecRow, goes: string): Finding {
  const status = value(row, 'status');
  return findingAt(child, 'status', {
    severity: 'warning',
    code: 'parent-status',
    about: component.id,
    message: `${quoted(labelOf(child))} is to be built, but ${nameOf(component)}, to which it belongs, ${goes} (${row.ref.file} row ${String(row.ref.row)}).`,
    suggestion: 'Give the row the status of its parent, or the parent that of the row.',
    fix: statusFix([child], status, `Set the status to ${status}, as for ${nameOf(component)}`),
    related: [row.ref],
  });
}

/** A thing that is still to be built has no parts that are there already. Base fields come with it and count for nothing. */
function* aheadOf({ disposition }: RuleContext, component: Component, row: SpecRow): Generator<Finding> {
  const ahead = component.children.filter((child) => disposition(child) === 'exists' && value(child, 'machineName') !== '-');
  if (ahead.length === 0) return;
  const status = value(row, 'status');
  yield findingAt(row, 'status', {
    severity: 'warning',
    code: 'child-status',
    about: component.id,
    message: `${nameOf(component).replace('the', 'The')} is to be built, but ${String(ahead.length)} of its ${String(component.children.length)} rows are marked as done (${rowsInWords(ahead)}).`,
    suggestion: 'If it is there already, give it the status x or c; otherwise give its rows the status of their parent.',
    fix: status === '' ? null : statusFix(ahead, status, `Set the status of its rows to ${status}`),
    related: ahead.map((child) => child.ref),
  });
}
