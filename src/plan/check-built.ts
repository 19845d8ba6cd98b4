import type { DevPolicy } from '../domain/plan';
import { isBuiltByDev } from './dispositions';
import type { Draft } from './grouping/draft';

/** A ticket whose every row to build was built, by the Dev column, only checks it. */
export function checkBuilt(draft: Draft, policy: DevPolicy): Draft {
  if (policy !== 'already_built' || !draft.rows.some(({ role }) => role === 'build')) return draft;
  const isBuilt = draft.rows.every(({ row, role }) => role !== 'build' || isBuiltByDev(row));
  return isBuilt ? { ...draft, action: 'check' } : draft;
}
