import type { Session } from '../../domain/session';
import { mayRollBack, STAGE_LABELS, type Stage } from '../../domain/stage';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { auditEvent } from '../shared/audit-event';
import { commitSession } from '../shared/commit-session';
import { noJobRuns, refuseWhileWorking } from '../shared/no-job';
import { fixable } from '../shared/problems';

/** What going back takes away, and what it keeps. Sentences for a person. */
export interface RollbackCost {
  readonly to: Stage;
  readonly loses: readonly string[];
  readonly keeps: readonly string[];
}

function costOf(session: Session, to: Stage): RollbackCost {
  const tickets = session.tally?.tickets ?? 0;
  const remade = to !== 'review' && tickets > 0;
  return {
    to,
    loses: [
      ...(remade ? [`The ${String(tickets)} tickets must be written again before they can be exported.`] : []),
      ...(session.checkedContent >= 0 ? ['The check of the documents must be made again.'] : []),
    ],
    keeps: [
      'Uploaded files, options and accepted findings.',
      ...(remade ? ['Changes made by hand to tickets that are made again from the same rows, their assignments and notes.'] : []),
      ...(session.hasIssues ? ['All issues in Jira, and the record of them: none is made a second time.'] : []),
    ],
  };
}

const impossible = (session: Session, to: Stage): Error =>
  fixable(
    'rollback-impossible',
    session.hasIssues
      ? 'Issues exist in Jira, so this specification can go back to Review only.'
      : `This specification cannot go back from ${STAGE_LABELS[session.stage]} to ${STAGE_LABELS[to]}.`,
    session.hasIssues ? 'Choose Review, or begin a new specification.' : 'Choose an earlier stage.',
  );

/** Shows what going back would cost, without doing it. @throws AppError `rollback-impossible` */
export async function previewRollback(deps: Deps, caller: Caller, sessionId: string, to: Stage): Promise<RollbackCost> {
  const session = await openSession(deps, caller, sessionId, 'view');
  if (!mayRollBack(session.stage, to, session.hasIssues)) throw impossible(session, to);
  return costOf(session, to);
}

/**
 * Goes back to an earlier stage. Receipts, issues and tickets stay stored; tickets behind the stage count as stale.
 * @throws AppError `rollback-impossible`, `job-running`, `changed-meanwhile`
 */
export async function rollBack(deps: Deps, caller: Caller, sessionId: string, to: Stage): Promise<Session> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (!mayRollBack(session.stage, to, session.hasIssues)) throw impossible(session, to);
  await refuseWhileWorking(deps, sessionId);
  const summary = `Gone back from ${STAGE_LABELS[session.stage]} to ${STAGE_LABELS[to]}.`;
  const stale = to === 'review' ? {} : { generatedFrom: '' };
  return commitSession(
    deps,
    { ...session, ...stale, stage: to, checkedContent: -1 },
    [{ kind: 'audit', value: auditEvent(deps, 'session_rolled_back', session, caller.accountId, summary) }],
    noJobRuns(sessionId),
  );
}
