import { ISSUE_PROPERTY_KEY } from '../../../domain/issue-property';

/** Finds all issues that a specification made, by the property that each of them carries. */
export const jqlOf = (sessionId: string): string => `issue.property[${ISSUE_PROPERTY_KEY}].session = "${sessionId}" ORDER BY key`;

export const issueUrl = (key: string): string => `/browse/${key}`;
export const searchUrl = (projectKey: string, jql: string): string => `/projects/${projectKey}/issues?jql=${encodeURIComponent(jql)}`;
