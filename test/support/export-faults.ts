import type { Report } from '../../local/cli/report';
import { blocksIn, type JiraIssue } from './issues-in-jira';

/** What an export left wrong in Jira, in sentences: missing, doubled, reversed or foreign issues and links. Empty where it is right. */
export function exportFaults(report: Report, issues: readonly JiraIssue[]): string[] {
  const faults: string[] = [];
  const keyOf = new Map(report.tickets.map(({ id, issueKey }) => [id, issueKey ?? `(${id} has no issue)`]));
  const byKey = new Map(issues.map((issue) => [issue.key, issue]));
  const stories = issues.filter(({ fields }) => (fields.issuetype.hierarchyLevel ?? 0) === 0);
  const epics = issues.length - stories.length;
  if (stories.length !== report.tickets.length) faults.push(`${String(stories.length)} issues for ${String(report.tickets.length)} tickets`);
  if (epics !== report.export.epics) faults.push(`${String(epics)} epics, ${String(report.export.epics)} reported`);
  if (new Set(keyOf.values()).size !== report.tickets.length) faults.push('two tickets share an issue');
  for (const { id, title, attachment } of report.tickets) {
    const issue = byKey.get(keyOf.get(id) ?? '');
    if (issue === undefined) faults.push(`no issue for ${title}`);
    else {
      if (issue.fields.summary !== title) faults.push(`${issue.key} is called ${issue.fields.summary}, not ${title}`);
      const names = issue.fields.attachment.map(({ filename }) => filename).join();
      if (names !== (attachment ?? '')) faults.push(`${issue.key} has the attachments ${names}`);
    }
  }
  const wanted = report.tickets.flatMap(({ id, dependsOn }) => dependsOn.map((blocker) => `${keyOf.get(blocker) ?? blocker} blocks ${keyOf.get(id) ?? id}`)).sort();
  const found = blocksIn(issues);
  faults.push(...wanted.filter((link) => !found.includes(link)).map((link) => `missing link: ${link}`));
  faults.push(...found.filter((link, index) => !wanted.includes(link) || found.indexOf(link) !== index).map((link) => `link too many: ${link}`));
  return faults;
}
