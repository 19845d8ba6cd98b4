import type { JiraClient } from '../../export/jira-client';
import type { VirtualClock } from '../../../local/clock/virtual-clock';
import { ACCOUNTS, type LocalJira } from '../../../local/jira';
import { createJiraClient } from '../client';

/** The app's own client against a local Jira, as one of its seeded people. */
export const localClient = (jira: LocalJira, clock: VirtualClock, as: keyof typeof ACCOUNTS = 'lead', count: (endpoint: string) => void = () => undefined): JiraClient =>
  createJiraClient({
    count,
    timeoutMs: 60_000,
    request: async (path, init = {}) => {
      const { method = 'GET', headers = {}, body } = init;
      const request = new Request(new URL(path.value, jira.siteUrl), { method, headers, ...(body === undefined ? {} : { body }) });
      return clock.drive(jira.fetch(request, { kind: 'user', accountId: ACCOUNTS[as].accountId }));
    },
  });
