import type { Call } from '../call';
import type { Issue } from '../model/issue';
import { asText, isList } from '../model/json';
import type { IndexEntry } from '../store/search-index';

/** Hands the issue's present state (or its end) to the search index, which will know it after its lag. */
export function reindex(call: Call, issueId: number): void {
  const issue = call.store.issues.get(issueId);
  const entry = issue === undefined ? null : indexEntryOf(call, issue);
  call.store.search.write(issueId, entry, call.now + call.searchLag(), call.now);
}

/** What search is to know of the issue. */
export function indexEntryOf(call: Call, issue: Issue): IndexEntry {
  const { store } = call;
  const project = store.projects.find(issue.projectId);
  const parent = issue.parentId === null ? undefined : store.issues.get(issue.parentId);
  const labels = issue.values['labels'];
  return {
    id: issue.id,
    key: issue.key,
    number: Number(issue.key.slice(issue.key.lastIndexOf('-') + 1)),
    projectId: issue.projectId,
    projectKey: project?.key ?? '',
    parentKey: parent?.key ?? null,
    parentId: issue.parentId,
    labels: isList(labels) ? labels.map(String) : [],
    status: project?.statuses.find(({ id }) => id === issue.statusId)?.name ?? '',
    statusId: issue.statusId,
    issueType: project?.issueTypes.find(({ id }) => id === issue.issueTypeId)?.name ?? '',
    issueTypeId: issue.issueTypeId,
    sprint: store.issues.sprintOf(issue.id),
    assignee: asText(issue.values['assignee']) ?? null,
    reporter: asText(issue.values['reporter']) ?? null,
    creator: issue.creatorId,
    priority: asText(issue.values['priority']) ?? null,
    summary: asText(issue.values['summary']) ?? '',
    created: issue.created,
    updated: issue.updated,
    rank: store.issues.rankOf(issue.id),
    properties: store.properties.all(issue.id),
  };
}
