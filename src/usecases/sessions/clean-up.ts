import { isActive } from '../../domain/job';
import type { Deps } from '../ports';
import { auditEvent } from '../shared/audit-event';

const DAY_MS = 86_400_000;
/** Sessions looked at in one query. */
const BATCH = 20;

/**
 * Deletes sessions that nobody changed for the days that the administrator set (0: none is deleted). Sessions that a job
 * works on are left. Stops when time is short: the next day goes on.
 * @returns how many were deleted
 */
export async function cleanUp(deps: Deps, remaining: () => number): Promise<number> {
  const { retentionDays } = await deps.settings.get();
  if (retentionDays === 0) return 0;
  const before = deps.clock() - retentionDays * DAY_MS;
  let deleted = 0;
  const seen = new Set<string>();
  while (remaining() > 0) {
    const found = (await deps.sessions.listUnchangedSince(before, BATCH + seen.size)).filter((session) => !seen.has(session.id));
    if (found.length === 0) return deleted;
    for (const { id } of found) {
      seen.add(id);
      if (remaining() <= 0) return deleted;
      // The list may lag: what counts is the record itself.
      const session = await deps.sessions.get(id);
      if (session === null || session.changedAt > before) continue;
      if ((await deps.jobs.all(id)).some((job) => isActive(job.state))) continue;
      const summary = `Specification deleted: unchanged for ${String(retentionDays)} days.`;
      await deps.store.commit([{ kind: 'audit', value: auditEvent(deps, 'session_expired', session, '', summary) }]);
      await deps.sessions.delete(session);
      deleted += 1;
    }
  }
  return deleted;
}
