import type { IdentifiedFinding } from '../../domain/change';
import type { Job } from '../../domain/job';
import type { Session } from '../../domain/session';
import type { UploadedFile } from '../../domain/uploaded-file';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { findingsAreFresh, ticketsAreFresh } from '../shared/made-from';

/** A session with all that is small of it. */
export interface SessionReport {
  readonly session: Session;
  readonly files: readonly UploadedFile[];
  readonly jobs: readonly Job[];
  readonly findingsFresh: boolean;
  readonly ticketsFresh: boolean;
}

export async function getReport(deps: Deps, caller: Caller, sessionId: string): Promise<SessionReport> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const [files, jobs] = await Promise.all([deps.files.list(session), deps.jobs.all(sessionId)]);
  return { session, files, jobs, findingsFresh: findingsAreFresh(session), ticketsFresh: ticketsAreFresh(session) };
}

export interface ReportedFinding extends IdentifiedFinding {
  readonly accepted: boolean;
}

/** The findings of the last validation one by one, in the order in which they were found, from a position on. */
export async function reportFindings(
  deps: Deps,
  caller: Caller,
  sessionId: string,
  from: number,
  limit: number,
): Promise<{ findings: readonly ReportedFinding[]; next: number | null }> {
  await openSession(deps, caller, sessionId, 'view');
  const [stored, accepted] = await Promise.all([deps.findings.get(sessionId), deps.findings.accepted(sessionId)]);
  const all = stored?.findings ?? [];
  const known = new Set(accepted);
  const end = from + limit;
  return {
    findings: all.slice(from, end).map((finding) => ({ ...finding, accepted: known.has(finding.fingerprint) })),
    next: end < all.length ? end : null,
  };
}
