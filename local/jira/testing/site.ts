import { createVirtualClock, type VirtualClock } from '../../clock/virtual-clock';
import type { Caller } from '../../contracts';
import { ACCOUNTS, createLocalJira, type LocalJira, type LocalJiraOptions } from '../index';
import { asText, isList, json, type Json } from '../model/json';
import type { AccountName } from '../seed/accounts';

/** An answer, read to its end; `body` is the JSON, `text` what stood there in any case. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

export interface TestSite {
  readonly jira: LocalJira;
  readonly clock: VirtualClock;
  /** Sends a request as one of the seeded people and drives the clock until it is answered. */
  send(method: string, path: string, body?: unknown, as?: AccountName | 'nobody'): Promise<TestAnswer>;
  /** Uploads a text file. */
  upload(issue: string, filename: string, text: string, headers?: Readonly<Record<string, string>>): Promise<TestAnswer>;
  /** Creates an issue in DEMO and gives its key. */
  issue(summary: string, more?: Readonly<Record<string, Json>>, as?: AccountName): Promise<string>;
}

const opened: LocalJira[] = [];

/** Closes every site that a test opened; call after each test. */
export async function closeSites(): Promise<void> {
  await Promise.all(opened.splice(0).map((jira) => jira.close()));
}

/** A site in memory, on a clock of its own, with every limit off that the test does not ask for. */
export async function testSite(options: Partial<LocalJiraOptions> = {}): Promise<TestSite> {
  const clock = createVirtualClock();
  const jira = await createLocalJira({ database: ':memory:', limits: { enforced: false }, clock, ...options });
  opened.push(jira);
  const fetched = async (request: Request, caller: Caller): Promise<TestAnswer> => {
    const response = await clock.drive(jira.fetch(request, caller));
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: isJson ? json.parse(JSON.parse(text)) : null };
  };
  const send: TestSite['send'] = (method, path, body, as = 'lead') => {
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    return fetched(new Request(new URL(path, jira.siteUrl), { method, headers, ...content }), callerOf(as));
  };
  return {
    jira,
    clock,
    send,
    upload: (issue, filename, text, headers = { 'X-Atlassian-Token': 'no-check' }) => {
      const form = new FormData();
      form.append('file', new Blob([text], { type: 'text/markdown' }), filename);
      const url = new URL(`/rest/api/3/issue/${issue}/attachments`, jira.siteUrl);
      return fetched(new Request(url, { method: 'POST', headers, body: form }), callerOf('lead'));
    },
    issue: async (summary, more = {}, as = 'lead') => {
      const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary, ...more };
      const { status, body, text } = await send('POST', '/rest/api/3/issue', { fields }, as);
      if (status !== 201) throw new Error(`The issue was refused: ${text}`);
      return textAt(body, 'key');
    },
  };
}

const callerOf = (as: AccountName | 'nobody'): Caller =>
  as === 'nobody' ? { kind: 'anonymous' } : as === 'app' ? { kind: 'app' } : { kind: 'user', accountId: ACCOUNTS[as].accountId };

/** What stands at a place in a JSON value: `at(body, 'issues', 0, 'key')`; nothing where the way ends. */
export function at(value: Json | undefined, ...steps: readonly (string | number)[]): Json | undefined {
  return steps.reduce<Json | undefined>((inner, step) => {
    if (typeof inner !== 'object' || inner === null) return undefined;
    return Object.entries(inner).find(([key]) => key === String(step))?.[1];
  }, value);
}

/** The text or number at a place, as text. */
export function textAt(value: Json | undefined, ...steps: readonly (string | number)[]): string {
  const text = asText(at(value, ...steps));
  if (text === undefined) throw new Error(`There is no text at ${steps.join('.')}.`);
  return text;
}

/** The items of a list at a place. */
export function list(value: Json | undefined, ...steps: readonly (string | number)[]): readonly Json[] {
  const found = at(value, ...steps);
  return isList(found) ? found : [];
}

/** An Atlassian document of one paragraph. */
export const doc = (text: string): Json => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
