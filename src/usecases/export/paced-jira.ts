import type { JiraClient } from '../../export/jira-client';
import { JiraError } from '../../export/jira-error';
import type { Pacer } from '../../export/pacer';
import { waitFor, type Waiter } from './waiting';

/**
 * Jira whose writes go out no faster than the site and each issue take them (facts/jira.md §3), and slower once it complains.
 * Links keep the pace by themselves, because they let others pass while one of their issues rests.
 */
export function pacedJira(jira: JiraClient, pacer: Pacer, waiter: Waiter): JiraClient {
  const paced = async <T>(issues: readonly string[], send: () => Promise<T>): Promise<T> => {
    for (;;) {
      const wait = pacer.readyAt(issues) - waiter.deps.clock();
      if (wait <= 0) break;
      await waitFor(waiter, wait, 'Jira takes no more writes for a moment.');
    }
    pacer.sent(issues, waiter.deps.clock());
    try {
      const result = await send();
      pacer.answered();
      return result;
    } catch (error) {
      if (error instanceof JiraError && error.failure.kind === 'rate_limited' && error.failure.reason !== 'quota') {
        pacer.complained(error.failure.reason, issues, waiter.deps.clock() + (error.failure.retryAfterMs ?? 0));
      }
      throw error;
    }
  };
  return {
    ...jira,
    createIssues: (elements) => paced([], () => jira.createIssues(elements)),
    createIssue: (element) => paced([], () => jira.createIssue(element)),
    attach: (issueKey, filename, text) => paced([issueKey], () => jira.attach(issueKey, filename, text)),
    moveToSprint: (sprintId, keys) => paced(keys, () => jira.moveToSprint(sprintId, keys)),
    rankAfter: (keys, after) => paced(keys, () => jira.rankAfter(keys, after)),
    deleteIssue: (issueKey) => paced([issueKey], () => jira.deleteIssue(issueKey)),
  };
}
