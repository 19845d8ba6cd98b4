import type { JiraClient } from '../export/jira-client';
import type { JiraTransport } from './call';
import { attachText } from './endpoints/attach';
import { createIssue, createIssues } from './endpoints/create';
import { fetchIssues, newestNumber, searchByReceipt } from './endpoints/fetch';
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
  attach: (issueKey, filename, text) => attachText(transport, issueKey, filename, text),
});
