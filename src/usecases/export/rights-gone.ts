import { Waiting } from './waiting';

/** The person's rights were withdrawn while the export ran: a person must act, nothing is lost. */
export function rightsGone(projectKey: string, status: number): Waiting {
  if (status === 401) {
    return new Waiting(null, 'Jira asks you to allow this app to act for you. Open the session, allow it, and start the export again: it goes on where it stopped.');
  }
  return new Waiting(
    null,
    `Jira no longer lets you create issues in ${projectKey}. Ask an administrator of ${projectKey} for the right, then start the export again: it goes on where it stopped.`,
  );
}
