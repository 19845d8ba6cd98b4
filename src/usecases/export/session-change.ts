import type { Change } from '../../domain/change';
import type { Session } from '../../domain/session';
import type { Run } from './run';

/** From the first intended creation on, the session can go back to review only. Read by key, so that the write is on top. */
export async function markHasIssues(run: Run): Promise<Change[]> {
  if (run.context.session.hasIssues || run.state().receipts.epics.length + run.state().receipts.issues.length > 0) return [];
  const session = await run.deps.sessions.get(run.sessionId);
  return session === null || session.hasIssues ? [] : [{ kind: 'session', value: { ...session, hasIssues: true, changedAt: run.deps.clock() } }];
}

/** The session at the end of an export: completed when every ticket became an issue and nothing is left to do again. */
export async function markCompleted(run: Run): Promise<Change[]> {
  const session: Session | null = await run.deps.sessions.get(run.sessionId);
  return session?.stage !== 'jira_export' ? [] : [{ kind: 'session', value: { ...session, stage: 'completed', changedAt: run.deps.clock() } }];
}
