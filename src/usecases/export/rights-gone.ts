import { Waiting } from './waiting';

/** The person's rights were withdrawn while the export ran: a person must act, nothing is lost. */
export function rightsGone(projectKey: string, status: number, does = 'create issues'): Waiting {
  if (status === 401) {
    return new Waiting(null, 'Jira does not take this app for you any more: you did not allow it to act for you, or your account was deactivated. Open the session, allow it, and let the export go on; or ask a Jira administrator to hand the session over to somebody else. It goes on where it stopped.');
  }
  return new Waiting(
    null,
    `Jira no longer lets you ${does} in ${projectKey}. Ask an administrator of ${projectKey} for the right, then let the export go on; or ask a Jira administrator to hand the session over to somebody else. It goes on where it stopped.`,
  );
}
