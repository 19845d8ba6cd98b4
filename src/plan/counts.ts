import type { PlanCounts } from '../domain/plan';
import type { SpecRow } from '../domain/spec';
import type { Disposition, StatusPolicy } from '../domain/status';

type RowCounts = Pick<PlanCounts, 'rows' | 'built' | 'held' | 'done' | 'removed' | 'skipped'>;

/** How many rows each disposition has; `built` are the rows that tickets build, and together they are all rows. */
export function countRows(rows: readonly SpecRow[], policy: StatusPolicy): RowCounts {
  const counts: Record<Disposition, number> = { build: 0, change: 0, hold: 0, exists: 0, remove: 0, skip: 0 };
  for (const row of rows) counts[policy[row.code]] += 1;
  return { rows: rows.length, built: counts.build + counts.change, held: counts.hold, done: counts.exists, removed: counts.remove, skipped: counts.skip };
}
