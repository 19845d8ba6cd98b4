import type { ExportChoices, Session } from '../../domain/session';
import type { WritingChoice } from '../../domain/writing';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { auditEvent } from '../shared/audit-event';
import { findingsAreFresh, ticketsAreFresh } from '../shared/made-from';
import { fixable, issuesExist, wrongStage } from '../shared/problems';
import { refuseUnchecked, refuseUnready } from '../shared/ready';
import { laidOver } from '../export/choices';
import { chosenWriting } from '../model/chosen-writing';
import { startJob, type Started } from './start-job';

/** Checks all files against each other. @throws AppError `no-files`, `issues-exist`, `job-running` */
export async function startValidation(deps: Deps, caller: Caller, sessionId: string): Promise<Started> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (session.fileIds.length === 0) throw fixable('no-files', 'Nothing was uploaded yet.', 'Upload the sheets of the specification.');
  if (session.hasIssues) throw issuesExist();
  return startJob(deps, caller, session, 'validation');
}

const stale = (): Error => fixable('findings-stale', 'The sheets or options changed since they were checked.', 'Check them again first.');

/**
 * Writes the tickets, by the writer chosen, else by the administrator's.
 * @throws AppError `wrong-stage`, `findings-stale`, `no-tickets`, `writer-off`, `price-unknown`, `job-running`
 */
export async function generateTickets(deps: Deps, caller: Caller, sessionId: string, choice: Partial<WritingChoice> = {}): Promise<Started> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  if (session.stage !== 'processing') throw wrongStage(session.stage, 'Writing the tickets');
  if (!findingsAreFresh(session)) throw stale();
  if (session.counts?.tickets === 0) {
    throw fixable('no-tickets', 'Nothing in the sheets is to be built, so there is no ticket to write.', 'Look at the status column, or include held rows and removals.');
  }
  return startJob(deps, caller, { ...session, writing: await chosenWriting(deps, choice) }, 'processing');
}

/** Checks the documents of all tickets. @throws AppError `wrong-stage`, `tickets-stale`, `job-running` */
export async function startAdfValidation(deps: Deps, caller: Caller, sessionId: string): Promise<Started> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseUnreviewed(session, 'Checking the documents');
  return startJob(deps, caller, session, 'adf_validation');
}

function refuseUnreviewed(session: Session, what: string): void {
  if (session.stage !== 'review' && session.stage !== 'jira_export') throw wrongStage(session.stage, what);
  if (!ticketsAreFresh(session)) {
    throw fixable('tickets-stale', 'The sheets or options changed since the tickets were written.', 'Go back to Plan, check the sheets and write the tickets again.');
  }
}

/**
 * Makes the issues, with what the person chose laid over the last export's choices, else over the administrator's defaults. Started again after a failure or a cancellation, it goes on where the receipts say it was.
 * @throws AppError `wrong-stage`, `tickets-stale`, `not-ready`, `documents-unchecked`, `nothing-to-export`, `job-running`
 */
export async function startExport(deps: Deps, caller: Caller, sessionId: string, choices: Partial<ExportChoices>): Promise<Started> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  refuseUnreviewed(session, 'The export');
  refuseUnready(session);
  refuseUnchecked(session);
  const exportTo = laidOver(session, await deps.settings.get(), choices);
  const event = auditEvent(deps, 'export_started', session, caller.accountId, `Export of ${String(session.tally?.ready ?? 0)} tickets started.`);
  return startJob(deps, caller, { ...session, stage: 'jira_export', exportTo }, 'export', [{ kind: 'audit', value: event }]);
}
