import type { Caller, JiraSite } from '../../contracts';
import type { Scope } from '../app/manifest';
import type { Invocation } from '../invocation/invocation';
import type { StatsRecorder } from '../stats';
import { jsonAnswer, proxyError } from './answers';
import { scopesFor } from './jira-scopes';

export interface JiraProxyPorts {
  readonly site: JiraSite;
  readonly scopes: readonly Scope[];
  readonly stats: StatsRecorder;
}

export type Provider = 'user' | 'app' | 'none';

/** `accountId`: the person for whom the app acts without them being present, `asUser(accountId)`. */
export interface JiraCall {
  readonly provider: Provider;
  readonly accountId: string | undefined;
  readonly path: string;
  readonly init: RequestInit | undefined;
}

export type JiraProxy = (call: JiraCall, invocation: Invocation) => Promise<Response>;

const callerOf = (call: JiraCall, invocation: Invocation): Caller | undefined => {
  if (call.provider === 'app') return { kind: 'app' };
  if (call.provider === 'none') return { kind: 'anonymous' };
  const accountId = call.accountId ?? invocation.accountId;
  return accountId === undefined ? undefined : { kind: 'user', accountId };
};

/** Seen on real sites for a call that the manifest's scopes do not cover. */
const scopeMismatch = (): Response =>
  jsonAnswer(401, { code: 401, message: 'Unauthorized; scope does not match' }, { 'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK' });

/** Jira as an app on Forge reaches it: as someone, within its scopes, and only below `/rest/`. */
export const createJiraProxy = ({ site, scopes, stats }: JiraProxyPorts): JiraProxy => {
  const granted = new Set(scopes.map((scope) => scope.name));
  const impersonable = new Set(scopes.filter((scope) => scope.allowImpersonation).map((scope) => scope.name));
  return async (call, invocation) => {
    const url = new URL(call.path, site.siteUrl);
    if (url.origin !== new URL(site.siteUrl).origin || !url.pathname.startsWith('/rest/')) return proxyError(403, 'INVALID_PATH');
    const caller = callerOf(call, invocation);
    if (caller === undefined) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
    const request = new Request(url, call.init);
    const needed = scopesFor(request.method, url.pathname);
    if (needed === undefined) {
      return jsonAnswer(403, { code: 403, message: `The local host knows no scope for ${request.method} ${url.pathname}; add it to local/host/platform/jira-scopes.ts.` });
    }
    if (!needed.every((scope) => granted.has(scope))) return scopeMismatch();
    // Without leave to impersonate there is no token for a person who is not present.
    if (call.accountId !== undefined && !needed.every((scope) => impersonable.has(scope))) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
    stats.count('jiraRequests');
    return site.fetch(request, caller);
  };
};
