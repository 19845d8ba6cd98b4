import type { Finding } from '../../domain/finding';
import type { StaleChange } from './apply-changes';
import { shown } from '../validation/finding-at';
import { quoted } from '../validation/words';

/** A change of the list that fits no longer: the sheets say something else now, and they are believed. */
export function staleFindings(stale: readonly StaleChange[]): Finding[] {
  return stale.map(({ change, found }) => ({
    severity: 'info',
    code: 'change-stale',
    file: change.file,
    row: change.row,
    column: change.column,
    value: shown(found ?? ''),
    message:
      found === null
        ? `The change list turns ${quoted(change.old)} into ${quoted(change.new)} here, but the sheets have no such cell any more.`
        : `The change list turns ${quoted(change.old)} into ${quoted(change.new)} here, but the cell holds ${quoted(found)} by now, and that stays.`,
    suggestion: 'Look whether the change is still wanted; if not, take it off the change list.',
    cause: `change-stale: ${change.file}`,
    fix: null,
    related: [],
  }));
}
