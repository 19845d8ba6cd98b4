import { rowKey, value } from '../domain/rows';
import type { Spec, SpecRow } from '../domain/spec';
import type { Disposition, StatusPolicy } from '../domain/status';

/** What is done with each row of the Spec under a policy, by {@link rowKey}. */
export const dispositions = (spec: Spec, policy: StatusPolicy): ReadonlyMap<string, Disposition> =>
  new Map(spec.rows.map((row) => [rowKey(row.ref), policy[row.code]]));

/** Cells of the Dev column that say "not yet" in words; every other filled cell says that the row was built. */
const NOT_BUILT: ReadonlySet<string> = new Set(['', '-', '–', '—', 'n', 'no']);

/** True where the Dev column says that the row was built. */
export const isBuiltByDev = (row: SpecRow): boolean => !NOT_BUILT.has(value(row, 'dev').toLowerCase());
