import { ACCOUNTS, type LocalJira } from '../../jira';
import type { Person, WebSite } from './web-site';

const person = (name: string, { accountId, displayName }: { readonly accountId: string; readonly displayName: string }, role: string): Person => ({
  name,
  accountId,
  displayName,
  role,
});

/** The local Jira and the people in it. */
export const localSite = (jira: LocalJira): WebSite => ({
  kind: 'local',
  site: jira,
  people: [
    person('lead', ACCOUNTS.lead, 'Project lead: may do everything in the project'),
    person('builder', ACCOUNTS.builder, 'Builder: creates and edits issues'),
    person('member', ACCOUNTS.member, 'Member: sees the project, may not create issues'),
    person('outsider', ACCOUNTS.outsider, 'Outsider: does not see the project'),
    person('admin', ACCOUNTS.administrator, 'Jira administrator'),
  ],
  browse: (request, { accountId }) => jira.browse(request, accountId),
});
