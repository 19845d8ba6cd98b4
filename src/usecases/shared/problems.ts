import { AppError } from '../../domain/errors';
import { STAGE_LABELS, type Stage } from '../../domain/stage';

/** What a person can mend. Message: what happened; action: what to do now. */
export const fixable = (code: string, message: string, action: string, cause?: unknown): AppError =>
  new AppError({ kind: 'user_fixable', code, message, action, cause });

export const sessionNotFound = (): AppError =>
  fixable('session-not-found', 'This specification does not exist in this project, or it belongs to someone else.', 'Open it from the list of specifications, or ask its owner.');

export const ticketNotFound = (): AppError =>
  fixable('ticket-not-found', 'This ticket does not exist any more.', 'Go back to the list: the tickets were made again in the meantime.');

export const conflict = (cause?: unknown): AppError =>
  fixable('changed-meanwhile', 'Somebody, or another tab of yours, changed this at the same time.', 'Look at the present state and make the change again.', cause);

export const wrongStage = (stage: Stage, wanted: string): AppError =>
  fixable('wrong-stage', `${wanted} is not possible at the stage ${STAGE_LABELS[stage]}.`, 'Finish the stage before it, or go back to it first.');

export const jobRunning = (): AppError =>
  fixable('job-running', 'Work on this specification is under way.', 'Wait until it has finished, or cancel it.');

export const issuesExist = (): AppError =>
  fixable(
    'issues-exist',
    'Jira issues have been made from this specification, so its sheets and options cannot change any more.',
    'Begin a new specification with the changed sheets.',
  );
