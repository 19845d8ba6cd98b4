import { AppError } from '../../domain/errors';
import type { Session } from '../../domain/session';
import type { TicketRecord } from '../../domain/ticket-record';
import { ticketsAreFresh } from '../shared/made-from';
import { JiraError } from '../../export/jira-error';
import type { JiraProject } from '../../export/jira-types';

/** Refusals of the preflight: each says who can mend it. */
export const projectMissing = (key: string, cause: unknown): AppError =>
  new AppError({
    kind: 'user_fixable',
    code: 'project-missing',
    message: `There is no project ${key} on this Jira site, or you may not see it.`,
    action: `Check the key. If the project exists, ask an administrator of ${key} for the right to browse it.`,
    cause,
  });

const projectArchived = (project: JiraProject): AppError =>
  new AppError({
    kind: 'admin_required',
    code: 'project-archived',
    message: `The project ${project.key} is archived, so nothing can be created in it.`,
    action: 'Ask a Jira administrator to restore it, or start a session for another project.',
  });

/** @throws AppError `project-archived` */
export function checkProject(project: JiraProject): void {
  if (project.archived) throw projectArchived(project);
}

interface Right {
  readonly key: string;
  readonly does: string;
}

/** The rights that this export needs; linking and attaching only where there is something to link or attach. */
export const neededRights = (links: boolean, attachments: boolean): readonly Right[] => [
  { key: 'BROWSE_PROJECTS', does: 'browse the project' },
  { key: 'CREATE_ISSUES', does: 'create issues' },
  ...(links ? [{ key: 'LINK_ISSUES', does: 'link issues' }] : []),
  ...(attachments ? [{ key: 'CREATE_ATTACHMENTS', does: 'attach files' }] : []),
];

/** @throws AppError `right-missing` */
export function checkRights(needed: readonly Right[], held: ReadonlySet<string>, projectKey: string): void {
  const missing = needed.filter((right) => !held.has(right.key)).map((right) => right.does);
  if (missing.length === 0) return;
  throw new AppError({
    kind: 'admin_required',
    code: 'right-missing',
    message: `You may not ${missing.join(', nor ')} in ${projectKey}.`,
    action: `Ask an administrator of ${projectKey} for the right to ${missing.join(' and to ')}, then start the export again.`,
  });
}

/** @throws AppError `tickets-stale`, `nothing-to-export`, `errors-not-accepted` */
export function checkSession(session: Session, madeFrom: string | null, records: readonly TicketRecord[]): void {
  if (!ticketsAreFresh(session) || madeFrom !== session.generatedFrom) {
    throw new AppError({
      kind: 'user_fixable',
      code: 'tickets-stale',
      message: 'The files or the choices of this session were changed after its tickets were made.',
      action: 'Go back, check the files again and generate the tickets, then export.',
    });
  }
  if (records.length === 0) {
    throw new AppError({
      kind: 'user_fixable',
      code: 'nothing-to-export',
      message: 'No ticket of this session is to be exported.',
      action: 'Include at least one ticket in the review.',
    });
  }
  const faulty = records.filter((record) => record.errors > 0 && record.issueKey === null);
  const [first] = faulty;
  if (first === undefined) return;
  throw new AppError({
    kind: 'user_fixable',
    code: 'errors-not-accepted',
    message: `${faulty.length === 1 ? 'One ticket rests' : `${String(faulty.length)} tickets rest`} on errors in the sheets that nobody has accepted, first “${first.title}”.`,
    action: 'Mend the sheets and upload them again, accept the findings in the review, or leave these tickets out.',
  });
}

/** Jira's refusal as a sentence; other failures stay what they are. */
export const asRefusal = (error: unknown, refusal: (cause: unknown) => AppError): unknown =>
  error instanceof JiraError && error.failure.kind === 'refused' && error.failure.status !== 401 ? refusal(error) : error;
