import type { JiraClient } from '../export/jira-client';
import type { JiraTransport } from './call';
import { boards, moveToSprint, rankAfter, sprints } from './endpoints/agile';
import { attachmentMeta, attachText } from './endpoints/attach';
import { assignableOf } from './endpoints/choices';
import { createIssue, createIssues } from './endpoints/create';
import { deleteIssue } from './endpoints/delete';
import { fetchIssues, newestNumber, searchBelow, searchByReceipt, searchMade } from './endpoints/fetch';
import { orNone } from './or-none';
import { linkIssues } from './endpoints/link';
import { myPermissions, myself } from './endpoints/people';
import { createFields, issueTypes, linkTypes, project } from './endpoints/project';

/** Jira over a transport, which says as whom. */
export const createJiraClient = (transport: JiraTransport): JiraClient => ({
  myself: () => myself(transport),
  permissions: (projectKey, keys) => myPermissions(transport, projectKey, keys),
  project: (idOrKey) => project(transport, idOrKey),
  issueTypes: (projectId) => issueTypes(transport, projectId),
  createFields: (projectId, issueTypeId) => createFields(transport, projectId, issueTypeId),
  linkTypes: () => linkTypes(transport),
  createIssues: (elements) => createIssues(transport, elements),
  createIssue: (element) => createIssue(transport, element),
  fetchIssues: (idsOrKeys, fields = []) => fetchIssues(transport, idsOrKeys, fields),
  searchByReceipt: (projectKey, sessionId, refs) => searchByReceipt(transport, projectKey, sessionId, refs),
  newestNumber: (projectKey) => newestNumber(transport, projectKey),
  link: (typeId, blockerKey, blockedKey) => linkIssues(transport, typeId, blockerKey, blockedKey),
  boards: (projectKey) => orNone(boards(transport, projectKey)),
  sprints: (boardId) => orNone(sprints(transport, boardId)),
  assignable: (projectKey, accountIds) => assignableOf(transport, projectKey, accountIds),
  attachmentMeta: () => attachmentMeta(transport),
  moveToSprint: (sprintId, issueKeys) => moveToSprint(transport, sprintId, issueKeys),
  rankAfter: (issueKeys, afterKey) => rankAfter(transport, issueKeys, afterKey),
  deleteIssue: (issueKey) => deleteIssue(transport, issueKey),
  searchMade: (projectKey) => searchMade(transport, projectKey),
  searchBelow: (parentKeys) => searchBelow(transport, parentKeys),
  quota: () => transport.quota?.() ?? null,
  attach: (issueKey, filename, text) => attachText(transport, issueKey, filename, text),
});
