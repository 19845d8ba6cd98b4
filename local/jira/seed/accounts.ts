import type { Account } from '../model/account';
import { GLOBAL_PERMISSIONS } from '../model/permissions';

const person = (accountId: string, name: string, displayName: string): Account => ({
  accountId,
  email: `${name}@local-jira.example`,
  displayName,
  token: `${name}-token`,
  accountType: 'atlassian',
  active: true,
  licensed: true,
  globalPermissions: ['USER_PICKER', 'BULK_CHANGE', 'CREATE_PROJECT', 'CREATE_SHARED_OBJECTS'],
});

/** The accounts every local Jira begins with. E-mail and token sign in on the HTTP server; both are public knowledge. */
export const ACCOUNTS = {
  /** Leads every seeded project: all project permissions. */
  lead: person('5f0c1e000000000000000001', 'lead', 'Lena Lead'),
  /** Sees the projects and can be given work, but can create nothing. */
  member: person('5f0c1e000000000000000002', 'member', 'Milo Member'),
  /** Has an account and no right in any project. */
  outsider: person('5f0c1e000000000000000003', 'outsider', 'Ola Outsider'),
  /** Jira administrator, with all permissions. */
  administrator: { ...person('5f0c1e000000000000000004', 'administrator', 'Ada Administrator'), globalPermissions: [...GLOBAL_PERMISSIONS] },
  /** A second person who creates and edits. */
  builder: person('5f0c1e000000000000000005', 'builder', 'Bela Builder'),
  /** Left the company. */
  former: { ...person('5f0c1e000000000000000006', 'former', 'Fay Former'), active: false },
  /** The app itself, for requests `asApp`. */
  app: { ...person('5f0c1e000000000000000007', 'app', 'Drupal Ticket Generator'), accountType: 'app' },
} as const satisfies Readonly<Record<string, Account>>;

export type AccountName = keyof typeof ACCOUNTS;
