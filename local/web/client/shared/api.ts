import { isRecord } from '../../bridge/wire';
import type { ProjectRef, StartInfo } from '../../server/contract';
import { presentPerson } from './person';

const headers = (): Record<string, string> => ({ 'content-type': 'application/json', 'x-person': presentPerson() });

async function answerOf(response: Response): Promise<unknown> {
  const value: unknown = await response.json();
  if (!response.ok) throw new Error(isRecord(value) ? String(value['message']) : response.statusText);
  return value;
}

const post = async (path: string, body: unknown): Promise<unknown> => answerOf(await fetch(path, { method: 'POST', headers: headers(), body: JSON.stringify(body) }));

export const fetchStart = async (): Promise<StartInfo> => (await answerOf(await fetch('/api/start', { headers: headers() }))) as StartInfo;

export interface Screen {
  readonly moduleKey: string;
  readonly project?: ProjectRef;
}

/** Calls a resolver of the app. @throws Error with the message that Forge would give. */
export async function invokeResolver(screen: Screen, functionKey: string, payload: unknown): Promise<unknown> {
  const answer = await post('/api/invoke', { ...screen, functionKey, payload });
  return isRecord(answer) ? answer['value'] : undefined;
}

export const fetchContext = (screen: Screen): Promise<unknown> => post('/api/context', screen);

/** A request to Jira's REST API as the present person. */
export const fetchJira = (path: string, init: RequestInit = {}): Promise<Response> => {
  const all = new Headers(init.headers);
  all.set('x-person', presentPerson());
  return fetch(`/api/jira${path}`, { ...init, headers: all });
};

/** An error of Jira, in its words where it has any. */
export class JiraError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

/** JSON from Jira. @throws JiraError */
export async function jiraJson(path: string, body?: unknown): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetchJira(path, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const text = await response.text();
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JiraError(response.status, `Jira gave an answer that is no JSON (${String(response.status)}).`);
  }
  if (!response.ok) {
    const messages = isRecord(value) && Array.isArray(value['errorMessages']) ? value['errorMessages'].map(String) : [];
    throw new JiraError(response.status, messages.join(' ') || `Jira answered ${String(response.status)}.`);
  }
  return isRecord(value) ? value : { values: value };
}

/** The address of a file in Jira that the browser opens itself. */
export const jiraHref = (path: string): string => `/api/jira${path}?as=${encodeURIComponent(presentPerson())}`;
