import type { DevPolicy } from '../domain/plan';
import { isBuiltByDev } from './dispositions';
import type { Draft } from './grouping/draft';

/** A ticket whose every row to build was built, by the Dev column, only checks it. */
export function checkBuilt(draft: Draft, policy: DevPolicy): Draft {
  const build = draft.rows.filter(({ role }) => role === 'build');
  const isBuilt = policy === 'already_built' && build.length > 0 && build.every(({ row }) => isBuiltByDev(row));
  return isBuilt ? { ...draft, action: 'check' } : draft;
}
