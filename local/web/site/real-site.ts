import { z } from 'zod';
import type { Caller, JiraSite } from '../../contracts';
import type { SiteAccess } from '../options';
import type { Person, WebSite } from './web-site';

const myself = z.object({ accountId: z.string(), displayName: z.string() });
const tenant = z.object({ cloudId: z.string() });

/** Headers that are about one connection, or that name who asks. */
const DROPPED = ['host', 'connection', 'content-length', 'cookie', 'origin', 'referer', 'authorization', 'x-person', 'accept-encoding', 'user-agent'];

/** Sends requests to a real Jira Cloud site with basic authentication, as the one person whose token it is. */
function sender({ url, email, token }: SiteAccess): (request: Request, signedIn: boolean) => Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return async (request, signedIn) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    for (const name of [...headers.keys()]) if (DROPPED.includes(name) || name.startsWith('sec-')) headers.delete(name);
    if (signedIn) headers.set('authorization', authorization);
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const answer = await fetch(new URL(`${pathname}${search}`, url), {
      method: request.method,
      headers,
      redirect: 'follow',
      signal: request.signal,
      ...(hasBody ? { body: await request.arrayBuffer() } : {}),
    });
    const shown = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie']) shown.delete(name);
    return new Response([204, 304].includes(answer.status) ? null : await answer.arrayBuffer(), { status: answer.status, statusText: answer.statusText, headers: shown });
  };
}

/**
 * A real site, after asking it who the token belongs to.
 * @throws Error in words where it does not let the token in or cannot be reached; never with the token in it
 */
export async function realSite(access: SiteAccess): Promise<WebSite> {
  const send = sender(access);
  const { origin } = access.url;
  const ask = async (path: string): Promise<unknown> => {
    const answer = await send(new Request(`${origin}${path}`), true).catch(() => null);
    if (answer === null) throw new Error(`${origin} cannot be reached.`);
    if (answer.status === 401 || answer.status === 403) throw new Error(`${origin} does not accept JIRA_EMAIL with JIRA_API_TOKEN.`);
    return answer.ok ? answer.json().catch(() => null) : null;
  };
  const who = myself.safeParse(await ask('/rest/api/3/myself'));
  if (!who.success) throw new Error(`${origin} does not answer as a Jira Cloud site does.`);
  const place = tenant.safeParse(await ask('/_edge/tenant_info'));
  const person: Person = { name: 'me', ...who.data, role: 'You' };
  const site: JiraSite = {
    siteUrl: origin,
    cloudId: place.success ? place.data.cloudId : new URL(origin).hostname,
    fetch: (request, caller: Caller) => send(request, caller.kind !== 'anonymous'),
    close: () => Promise.resolve(),
  };
  return { kind: 'real', site, people: [person], browse: (request) => send(request, true) };
}
