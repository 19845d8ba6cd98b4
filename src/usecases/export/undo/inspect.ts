import { BULK_FETCH_LIMIT, type JiraClient } from '../../../export/jira-client';
import { isEpic, type MadeIssue } from '../../../export/undo/made';
import { reasonToKeep } from '../../../export/undo/reason';
import type { FetchedIssue } from '../../../export/jira-types';
import type { Ask } from '../gather';
import { parts } from '../parts';

/** An issue of the session as it stands on the site. */
export interface Inspected {
  readonly made: MadeIssue;
  readonly title: string;
  /** Null where it can be deleted. */
  readonly kept: string | null;
}

/** Issues below each epic; search lags, so that what was just deleted is taken off by its key. */
async function below(jira: JiraClient, ask: Ask, epics: readonly MadeIssue[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (epics.length === 0) return new Map();
  const found = await ask(() => jira.searchBelow(epics.map(({ key }) => key)));
  return new Map(epics.map(({ key }) => [key, found.filter(({ parentKey }) => parentKey === key).map((child) => child.key)]));
}

/**
 * Judges issues of a session by what the site says at this moment. Epics are judged after the issues given before them:
 * one below which something stays, stays too.
 * @param own all issues of the session.
 * @param stays keys of those that are known to stay; those that this judgement keeps are added.
 */
export async function inspect(jira: JiraClient, ask: Ask, sessionId: string, own: readonly MadeIssue[], wanted: readonly MadeIssue[], stays: Set<string> = new Set()): Promise<Inspected[]> {
  const issues = new Map<string, FetchedIssue>();
  for (const part of parts(wanted, BULK_FETCH_LIMIT)) {
    const read = await ask(() => jira.fetchIssues(part.map(({ id }) => id), ['state', 'issuelinks', 'attachment']));
    for (const issue of read) issues.set(issue.id, issue);
  }
  const keys = new Set(own.map(({ key }) => key));
  const children = await below(jira, ask, wanted.filter(isEpic));
  return wanted.map((made): Inspected => {
    const remaining = (children.get(made.key) ?? []).filter((key) => !keys.has(key) || stays.has(key));
    const reason = reasonToKeep(made, issues.get(made.id), { sessionId, own: keys, below: remaining });
    if (reason !== null) stays.add(made.key);
    return { made, title: issues.get(made.id)?.state?.summary ?? made.key, kept: reason };
  });
}
