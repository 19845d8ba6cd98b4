import { isNothing } from '../../text';
import { value } from '../../../domain/rows';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { rowsInWords } from '../words';

/** View modes that no bundle shows: nothing is arranged in them. Said once for each sheet. */
export const viewModeUnused: Rule = {
  phase: 'content',
  codes: ['view-mode-unused'],
  *check({ activeOf }) {
    const unused = groupBy(activeOf('view_modes'), (row) => (row.columns.has('usedOn') && isNothing(value(row, 'usedOn')) ? row.ref.file : null));
    for (const rows of unused.values()) {
      const [first, ...others] = rows;
      if (first === undefined) continue;
      yield findingAt(first, 'usedOn', {
        severity: 'warning',
        code: 'view-mode-unused',
        about: first.ref.file,
        message: `${String(rows.length)} view ${rows.length === 1 ? 'mode is' : 'modes are'} used on no bundle (${rowsInWords(rows)}).`,
        suggestion: 'Name the bundles that show them, or leave them out.',
        related: others.map((row) => row.ref),
      });
    }
  },
};
