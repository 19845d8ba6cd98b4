import { createHash, timingSafeEqual } from 'node:crypto';
import type { Account } from '../model/account';
import type { AccountStore } from '../store/accounts';

/** The account whose e-mail and token the `Authorization` header carries; nobody where they are wrong or the account is closed. */
export function signIn(accounts: AccountStore, authorization: string | null): Account | undefined {
  const encoded = /^basic\s+(?<pair>\S+)$/i.exec(authorization ?? '')?.groups?.['pair'];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const cut = pair.indexOf(':');
  const email = pair.slice(0, cut).toLowerCase();
  const account = accounts.all().find((candidate) => candidate.email.toLowerCase() === email && candidate.accountType === 'atlassian');
  return account?.active === true && same(account.token, pair.slice(cut + 1)) ? account : undefined;
}

function same(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
