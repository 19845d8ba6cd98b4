import type { JiraFailure } from './jira-error';

/** Why Jira moved nothing into a sprint: the person may not, or the sprint does not take issues any more. */
export type SprintRefusal = 'right_missing' | 'sprint_closed' | 'other';

/**
 * Told apart by right and status, never by Jira's words, which are translated: a closed sprint answers 400, one that was
 * deleted or is not seen 404 (facts/jira.md §2, Agile).
 */
export function sprintRefusal(failure: JiraFailure & { readonly kind: 'refused' }, maySchedule: boolean): SprintRefusal {
  if (!maySchedule) return 'right_missing';
  return failure.status === 400 || failure.status === 404 ? 'sprint_closed' : 'other';
}

/** What happened to an issue that was to go into a sprint, and what to do now. */
export function sprintFix(why: SprintRefusal, issueKey: string, projectKey: string, said: string): { readonly message: string; readonly action: string } {
  switch (why) {
    case 'right_missing':
      return {
        message: `${issueKey} stayed in the backlog: you may not schedule issues in ${projectKey}.`,
        action: `Ask an administrator of ${projectKey} for the right to schedule issues, then start the export again; or ask them to move ${issueKey} into its sprint.`,
      };
    case 'sprint_closed':
      return { message: `${issueKey} stayed in the backlog: its sprint was closed or deleted. ${said}`.trim(), action: `Move ${issueKey} into an open sprint by hand.` };
    case 'other':
      return { message: `${issueKey} was not moved into its sprint. ${said}`.trim(), action: `Move ${issueKey} into its sprint by hand.` };
  }
}
