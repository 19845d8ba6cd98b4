import type { Call } from '../call';
import { findField, kindOf } from '../fields/catalog';
import type { Issue, IssueLink, LinkType } from '../model/issue';
import type { Json, JsonObject } from '../model/json';
import type { Project } from '../model/project';
import { showIssueType, showStatus } from './projects';

/** An issue inside another one: a parent, a sub-task, the other end of a link. */
export function showIssueBriefly(call: Call, issue: Issue): JsonObject {
  const project = call.store.projects.find(issue.projectId);
  return {
    id: issue.id.toString(),
    key: issue.key,
    self: `${call.base}/rest/api/3/issue/${issue.id.toString()}`,
    fields: project === undefined ? {} : briefFields(call, project, issue),
  };
}

function briefFields(call: Call, project: Project, issue: Issue): JsonObject {
  const status = project.statuses.find(({ id }) => id === issue.statusId);
  const type = project.issueTypes.find(({ id }) => id === issue.issueTypeId);
  const priority = findField(project, 'priority');
  const shown: Record<string, Json> = { summary: issue.values['summary'] ?? '' };
  if (status !== undefined) shown['status'] = showStatus(call.base, project, status);
  if (priority !== undefined) shown['priority'] = kindOf(priority).show(issue.values['priority'] ?? null, { call, project, field: priority });
  if (type !== undefined) shown['issuetype'] = showIssueType(call.base, project, type);
  return shown;
}

/** A link type. */
export function showLinkType(base: string, type: LinkType): JsonObject {
  return { ...type, self: `${base}/rest/api/3/issueLinkType/${type.id}` };
}

/** A link as it stands in one of its issues: the source has an `outwardIssue`, the destination an `inwardIssue`. */
export function showLinkOf(call: Call, issueId: number, link: IssueLink): JsonObject | undefined {
  const type = call.store.links.types().find(({ id }) => id === link.typeId);
  const outward = link.sourceId === issueId;
  const other = call.store.issues.get(outward ? link.destinationId : link.sourceId);
  if (type === undefined || other === undefined) return undefined;
  return {
    id: link.id.toString(),
    self: `${call.base}/rest/api/3/issueLink/${link.id.toString()}`,
    type: showLinkType(call.base, type),
    [outward ? 'outwardIssue' : 'inwardIssue']: showIssueBriefly(call, other),
  };
}
