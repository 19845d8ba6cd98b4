import api from '@forge/api';
import type { JiraClient } from '../export/jira-client';
import { createJiraClient } from './client';
import type { RequestJira } from './call';
import { quotaWatch } from './quota';

/** A creation of 50 issues may take a while; Forge ends any request after 180 s (facts/forge.md §4). */
const TIMEOUT_MS = 60_000;

const clientOf = (request: RequestJira, count: (endpoint: string) => void): JiraClient => createJiraClient({ request, count, timeoutMs: TIMEOUT_MS, ...quotaWatch() });

/** Jira as the person who called the resolver. */
export const jiraAsCaller = (count: (endpoint: string) => void): JiraClient =>
  clientOf((path, init) => api.asUser().requestJira(path, init), count);

/**
 * Jira as that person, in the background (scopes with `allowImpersonation`, facts/forge.md §1.3). The id comes from the
 * job's record, never from a message.
 */
export const jiraAsPerson = (accountId: string, count: (endpoint: string) => void): JiraClient =>
  clientOf((path, init) => api.asUser(accountId).requestJira(path, init), count);
