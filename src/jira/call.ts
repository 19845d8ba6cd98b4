import type { Route } from '@forge/api';
import type { z } from 'zod';
import { JiraError } from '../export/jira-error';
import type { JiraQuota } from '../export/jira-types';
import { failureOf, proxyFailure } from './http-errors';

/** What Forge's `requestJira` takes and gives, as far as it is used. */
export interface JiraRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | ArrayBuffer;
  readonly signal?: AbortSignal;
}

export interface JiraResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** `requestJira` of one person: `api.asUser(accountId).requestJira`. */
export type RequestJira = (path: Route, init?: JiraRequest) => Promise<JiraResponse>;

export interface JiraTransport {
  readonly request: RequestJira;
  /** Called once for each request that is sent, with method and path template. */
  readonly count: (endpoint: string) => void;
  /** A request may take so long before it counts as unanswered. */
  readonly timeoutMs: number;
  /** What is left of the hourly allowance, as the last answer said. */
  readonly quota?: () => JiraQuota | null;
  /** Is shown the headers of every answer. */
  readonly answered?: (headers: JiraResponse['headers']) => void;
}

export interface Call {
  /** Method and path template as in Atlassian's documentation: `POST /rest/api/3/issue/bulk`. */
  readonly endpoint: string;
  readonly path: Route;
  readonly json?: unknown;
  readonly body?: ArrayBuffer;
  readonly headers?: Record<string, string>;
  /** Statuses besides 2xx whose answers carry a result. */
  readonly also?: readonly number[];
}

const methodOf = (endpoint: string): string => endpoint.slice(0, endpoint.indexOf(' '));

function initOf(call: Call, timeoutMs: number): JiraRequest {
  const headers = { Accept: 'application/json', ...(call.json === undefined ? {} : { 'Content-Type': 'application/json' }), ...call.headers };
  const body = call.json === undefined ? call.body : JSON.stringify(call.json);
  return { method: methodOf(call.endpoint), headers, signal: AbortSignal.timeout(timeoutMs), ...(body === undefined ? {} : { body }) };
}

/**
 * Sends one request and gives its status and text.
 * @throws JiraError with what the failure means for what was asked.
 */
export async function send(transport: JiraTransport, call: Call): Promise<{ readonly status: number; readonly text: string }> {
  transport.count(call.endpoint);
  let response: JiraResponse;
  let text: string;
  try {
    response = await transport.request(call.path, initOf(call, transport.timeoutMs));
    transport.answered?.(response.headers);
    text = await response.text();
  } catch (error) {
    throw new JiraError(call.endpoint, proxyFailure(error), error);
  }
  if (response.ok || call.also?.includes(response.status) === true) return { status: response.status, text };
  throw new JiraError(call.endpoint, failureOf(response.status, response.headers, text));
}

/** Reads an answer against its schema; one that does not fit says nothing certain. @throws JiraError */
export function readAnswer<T>(endpoint: string, status: number, text: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new JiraError(endpoint, { kind: 'ambiguous', status }, error);
  }
  const read = schema.safeParse(json);
  if (!read.success) throw new JiraError(endpoint, { kind: 'ambiguous', status }, read.error);
  return read.data;
}

/** Sends a request whose answer is JSON. @throws JiraError */
export async function ask<T>(transport: JiraTransport, call: Call, schema: z.ZodType<T>): Promise<T> {
  const { status, text } = await send(transport, call);
  return readAnswer(call.endpoint, status, text, schema);
}
