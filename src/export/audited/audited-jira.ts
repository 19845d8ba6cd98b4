import type { AuditAction } from '../../domain/audit';
import type { JiraClient } from '../jira-client';
import { JiraError, problemText } from '../jira-error';
import type { BulkResult, RankResult } from '../jira-types';
import { outcomeOf, type WriteLog } from './write-log';

/** First and last of several issue keys. */
const keysText = (keys: readonly string[]): string => (keys.length < 3 ? keys.join(' and ') : `${keys[0] ?? ''} to ${keys.at(-1) ?? ''}`);

function creation({ issues, failures }: BulkResult): string {
  const keys = issues.length === 0 ? '' : ` (${keysText(issues.map(({ key }) => key))})`;
  const made = `${String(issues.length)} of ${String(issues.length + failures.length)} issues made${keys}`;
  const [first] = failures;
  return first === undefined ? made : `${made}, ${String(failures.length)} refused, the first with “${problemText(first.problem).slice(0, 120)}”`;
}

const ranking = (keys: readonly string[], { refused }: RankResult): string => {
  const [first] = refused;
  const text = `${String(keys.length - refused.length)} of ${String(keys.length)} issues ranked (${keysText(keys)})`;
  return first === undefined ? text : `${text}, ${String(refused.length)} refused, the first with “${first.message.slice(0, 120)}”`;
};

/**
 * Jira whose every write request is noted with what became of it, whatever the caller makes of it then. Reads pass as they
 * are; a failure that is not Jira's own (the process ends, say) is not an outcome and is not noted.
 */
export function auditedJira(jira: JiraClient, log: WriteLog): JiraClient {
  const noted = async <T>(action: AuditAction, asked: string, send: () => Promise<T>, told: (result: T) => string): Promise<T> => {
    try {
      const result = await send();
      log.note({ action, outcome: 'done', what: told(result), count: 1 });
      return result;
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      const { outcome, words } = outcomeOf(error);
      log.note({ action, outcome, what: words === '' ? asked : `${asked} (${words})`, count: 1 });
      throw error;
    }
  };
  const simply = (action: AuditAction, asked: string, send: () => Promise<void>): Promise<void> => noted(action, asked, send, () => asked);
  return {
    ...jira,
    createIssues: (elements) => noted('issues_created', `${String(elements.length)} issues`, () => jira.createIssues(elements), creation),
    createIssue: (element) => noted('issues_created', 'one issue', () => jira.createIssue(element), (issue) => creation({ issues: [issue], failures: [] })),
    link: (typeId, blocker, blocked) => simply('links_created', `link from ${blocker} to ${blocked}`, () => jira.link(typeId, blocker, blocked)),
    attach: (issueKey, filename, text) => simply('attachments_created', `file on ${issueKey}`, () => jira.attach(issueKey, filename, text)),
    moveToSprint: (sprintId, keys) =>
      simply('issues_changed', `${String(keys.length)} issues (${keysText(keys)}) into sprint ${String(sprintId)}`, () => jira.moveToSprint(sprintId, keys)),
    rankAfter: (keys, after) =>
      noted('issues_changed', `ranking of ${String(keys.length)} issues (${keysText(keys)})`, () => jira.rankAfter(keys, after), (result) => ranking(keys, result)),
    deleteIssue: (issueKey) => simply('issues_deleted', `deletion of ${issueKey}`, () => jira.deleteIssue(issueKey)),
  };
}
