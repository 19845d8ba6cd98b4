import { z } from 'zod';
import type { JiraFailure, RateLimitReason } from '../export/jira-error';
import type { JiraProblem } from '../export/jira-types';

const text = z.string().catch('');
const fieldMessages = z.record(z.string(), text).catch({});
const listOfMessages = z.array(z.object({ message: text })).transform((list) => list.map((item) => item.message));

/** The error shapes that Jira uses: the classic envelope, RFC 7807, and the list of /bulk/** (facts/jira.md §2). */
const envelope = z.object({
  errorMessages: z.array(text).catch([]),
  errors: z.union([listOfMessages.transform((messages) => ({ messages, fields: {} })), fieldMessages.transform((fields) => ({ messages: [], fields }))]).catch({ messages: [], fields: {} }),
  detail: text,
});

/** Jira's own words, from any JSON; a text that is no JSON is its own message, cut to 200 characters. */
export function problemOf(body: unknown): JiraProblem {
  const read = envelope.safeParse(body);
  if (!read.success) return { messages: [], fields: {} };
  const { errorMessages, errors, detail } = read.data;
  return { messages: [...errorMessages, ...errors.messages, detail].filter((message) => message !== ''), fields: errors.fields };
}

function parsed(body: string): JiraProblem {
  try {
    return problemOf(JSON.parse(body));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { messages: body.trim() === '' ? [] : [body.trim().slice(0, 200)], fields: {} };
  }
}

const REASONS: Readonly<Record<string, RateLimitReason>> = { 'jira-burst-based': 'burst', 'jira-per-issue-on-write': 'per_issue' };

interface Headers {
  get(name: string): string | null;
}

/** Seconds, as Jira sends it; null where absent or unreadable. */
function retryAfterMs(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : null;
}

/** A 429 without a reason is a burst; an unknown reason is treated as a quota (facts/jira.md §3). */
const reasonOf = (header: string | null): RateLimitReason => (header === null ? 'burst' : (REASONS[header] ?? 'quota'));

/** What a status that is no success means: 5xx and 408 leave open whether anything was done. */
export function failureOf(status: number, headers: Headers, body: string): JiraFailure {
  if (status === 429) return { kind: 'rate_limited', reason: reasonOf(headers.get('ratelimit-reason')), retryAfterMs: retryAfterMs(headers) };
  if (status >= 500 || status === 408) {
    const after = retryAfterMs(headers);
    return { kind: 'ambiguous', status, ...(after === null ? {} : { retryAfterMs: after }) };
  }
  return { kind: 'refused', status, problem: parsed(body) };
}

const proxyError = z.object({ status: z.number() });

/**
 * What an error thrown by `@forge/api` means: its proxy refused (4xx), asks the person to allow the app (401), or the
 * connection broke, which leaves open whether Jira acted (facts/forge.md §1.3).
 */
export function proxyFailure(error: unknown): JiraFailure {
  const read = proxyError.safeParse(error);
  const status = read.success ? read.data.status : null;
  if (status === null || status >= 500 || status === 408) return { kind: 'ambiguous', status };
  if (status === 429) return { kind: 'rate_limited', reason: 'burst', retryAfterMs: null };
  return { kind: 'refused', status, problem: { messages: [error instanceof Error ? error.message : String(status)], fields: {} } };
}
