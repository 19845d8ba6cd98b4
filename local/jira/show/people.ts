import type { Account } from '../model/account';
import type { JsonObject } from '../model/json';
import { avatars } from './common';

/** A person as the platform API shows them inside other resources. */
export function showAccount(base: string, account: Account): JsonObject {
  return {
    self: `${base}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
    accountId: account.accountId,
    ...(account.accountType === 'atlassian' ? { emailAddress: account.email } : {}),
    avatarUrls: avatars(base, '/avatar/user'),
    displayName: account.displayName,
    active: account.active,
    timeZone: 'Etc/UTC',
    accountType: account.accountType,
  };
}
