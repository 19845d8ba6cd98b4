import { z } from 'zod';
import type { Host } from '../../host/host';
import { InvokeError } from '../../host/host';
import type { Manifest } from '../../host/app/manifest';
import { uiModules } from '../../host/app/manifest';
import type { Person, WebSite } from '../site/web-site';
import { jsonAnswer, refused } from './answers';
import type { StartInfo } from './contract';

export interface ApiPorts {
  readonly host: Host;
  readonly web: WebSite;
  readonly manifest: Manifest;
  readonly framesOrigin: string;
}

const project = z.object({ id: z.string(), key: z.string(), type: z.string() });
const screen = z.object({ moduleKey: z.string(), project: project.optional() });
const invocation = screen.extend({ functionKey: z.string(), payload: z.unknown() });
/** What is larger is not read at all; Forge's own limit, far below, has its own error. */
const LARGEST = 32 * 1024 * 1024;

const frameName = /^static\/frames\/(?<name>[\w-]+)\/dist$/;

/** What the shell needs to begin. */
function startInfo({ web, manifest, framesOrigin }: ApiPorts): StartInfo {
  return {
    site: { kind: web.kind, url: web.site.siteUrl },
    people: web.people,
    framesOrigin,
    modules: uiModules(manifest).flatMap(({ type, key, title, resource }) => (resource === undefined ? [] : [{ type, key, title: title ?? key, resource }])),
    frames: Object.fromEntries(
      (manifest.resources ?? []).flatMap(({ key, path }) => {
        const name = frameName.exec(path)?.groups?.['name'];
        return name === undefined ? [] : [[key, `/frames/${name}/index.html`] as const];
      }),
    ),
  };
}

/** A project page opens only where Jira shows its project to the person. */
async function mayOpen({ web }: ApiPorts, person: Person, key: string): Promise<boolean> {
  const answer = await web.browse(new Request(`${web.site.siteUrl}/rest/api/3/project/${encodeURIComponent(key)}`), person);
  return answer.ok;
}

async function bodyOf<T>(request: Request, schema: z.ZodType<T>): Promise<T | null> {
  const text = await request.text();
  if (text.length > LARGEST) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function invoke(ports: ApiPorts, person: Person, request: Request): Promise<Response> {
  const asked = await bodyOf(request, invocation);
  if (asked === null) return refused(400, 'The request is no invocation.');
  const { moduleKey, functionKey, payload, project: on } = asked;
  if (on !== undefined && !(await mayOpen(ports, person, on.key))) return refused(403, 'You cannot see this project.');
  try {
    const value = await ports.host.invoke({ moduleKey, functionKey, payload, accountId: person.accountId, ...(on === undefined ? {} : { project: on }) });
    return jsonAnswer({ value });
  } catch (error) {
    if (error instanceof InvokeError) return refused(error.code === 'RATE_LIMITED' ? 429 : 424, error.message);
    throw error;
  }
}

async function context(ports: ApiPorts, person: Person, request: Request): Promise<Response> {
  const asked = await bodyOf(request, screen);
  if (asked === null) return refused(400, 'The request names no page.');
  const { moduleKey, project: on } = asked;
  return jsonAnswer(ports.host.context({ moduleKey, accountId: person.accountId, ...(on === undefined ? {} : { project: on }) }));
}

/** Jira's REST API below `/api/jira`, as the person's own browser reaches it. */
async function jira({ web }: ApiPorts, person: Person, request: Request, url: URL): Promise<Response> {
  const path = url.pathname.slice('/api/jira'.length);
  if (!path.startsWith('/rest/')) return refused(404, 'Only /rest/ is passed on to Jira.');
  const headers = new Headers(request.headers);
  for (const name of ['origin', 'cookie', 'x-person']) headers.delete(name);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  url.searchParams.delete('as');
  return web.browse(
    new Request(`${web.site.siteUrl}${path}${url.search}`, { method: request.method, headers, signal: request.signal, ...(hasBody ? { body: await request.arrayBuffer() } : {}) }),
    person,
  );
}

/** Who asks: named by a header, or in an address that the browser itself opens. */
export function personOf({ people }: WebSite, request: Request, url: URL): Person {
  const name = request.headers.get('x-person') ?? url.searchParams.get('as');
  return people.find((person) => person.name === name) ?? people[0];
}

/** The shell's API, below `/api/`. */
export function api(ports: ApiPorts, request: Request): Promise<Response> | Response {
  const url = new URL(request.url);
  const person = personOf(ports.web, request, url);
  if (url.pathname.startsWith('/api/jira/')) return jira(ports, person, request, url);
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /api/start':
      return jsonAnswer(startInfo(ports));
    case 'POST /api/invoke':
      return invoke(ports, person, request);
    case 'POST /api/context':
      return context(ports, person, request);
    default:
      return refused(404, 'There is no such address.');
  }
}
