import type { ExportSummary } from '../../export/summary';
import { exportSummary } from '../export/export-summary';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { sessionNotFound } from '../shared/problems';

export type { ExportSummary } from '../../export/summary';

/** What the exports of a session made so far; all zero before the first. @throws AppError `session-not-found` */
export async function getExportSummary(deps: Deps, caller: Caller, sessionId: string): Promise<ExportSummary> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const job = await deps.jobs.get(sessionId, 'export');
  if (job === null) throw sessionNotFound();
  return exportSummary(deps, session, job);
}
