import { createJiraClient } from './client';
import type { JiraResponse, RequestJira } from './call';
import { failureOf, problemOf, proxyFailure } from './http-errors';

const none = { get: () => null };
const headers = (values: Readonly<Record<string, string>>) => ({ get: (name: string) => values[name] ?? null });
const answer = (status: number, text: string): JiraResponse => ({ status, ok: status < 300, headers: none, text: () => Promise.resolve(text) });
const client = (request: RequestJira) => createJiraClient({ request, count: () => undefined, timeoutMs: 1_000 });

describe('what a failure means', () => {
  it('reads every shape of error that Jira has', () => {
    expect(problemOf({ errorMessages: ['INVALID_INPUT'], errors: {} })).toEqual({ messages: ['INVALID_INPUT'], fields: {} });
    expect(problemOf({ errorMessages: [], errors: { summary: 'Missing.' } })).toEqual({ messages: [], fields: { summary: 'Missing.' } });
    expect(problemOf({ errors: [{ message: 'Too many.' }] })).toEqual({ messages: ['Too many.'], fields: {} });
    expect(problemOf({ type: 'about:blank', status: 404, detail: 'No endpoint.' })).toEqual({ messages: ['No endpoint.'], fields: {} });
    expect(problemOf(null)).toEqual({ messages: [], fields: {} });
    expect(failureOf(404, none, 'XSRF check failed')).toMatchObject({ kind: 'refused', problem: { messages: ['XSRF check failed'] } });
  });

  it('tells the limits apart', () => {
    const reason = (name: string) => failureOf(429, headers({ 'ratelimit-reason': name, 'retry-after': '7' }), '');
    expect(reason('jira-burst-based')).toEqual({ kind: 'rate_limited', reason: 'burst', retryAfterMs: 7_000 });
    expect(reason('jira-per-issue-on-write')).toMatchObject({ reason: 'per_issue' });
    expect(reason('jira-quota-tenant-based')).toMatchObject({ reason: 'quota' });
    expect(reason('jira-cost-based')).toMatchObject({ reason: 'quota' });
    expect(failureOf(429, none, '')).toEqual({ kind: 'rate_limited', reason: 'burst', retryAfterMs: null });
  });

  it('leaves open what a server error or a lost connection did', () => {
    expect(failureOf(503, headers({ 'retry-after': '1' }), '')).toEqual({ kind: 'ambiguous', status: 503, retryAfterMs: 1_000 });
    expect(failureOf(500, none, '')).toEqual({ kind: 'ambiguous', status: 500 });
    expect(proxyFailure(new TypeError('fetch failed'))).toEqual({ kind: 'ambiguous', status: null });
    expect(proxyFailure(Object.assign(new Error('x'), { status: 504 }))).toEqual({ kind: 'ambiguous', status: 504 });
    expect(proxyFailure(Object.assign(new Error('x'), { status: 401 }))).toMatchObject({ kind: 'refused', status: 401 });
  });
});

describe('an answer that is none', () => {
  it('of a creation says nothing certain', async () => {
    const element = { fields: {}, properties: [] };
    await expect(client(() => Promise.resolve(answer(201, '<html>'))).createIssues([element])).rejects.toMatchObject({ failure: { kind: 'ambiguous' } });
    await expect(client(() => Promise.resolve(answer(201, '{"key":1}'))).createIssue(element)).rejects.toMatchObject({ failure: { kind: 'ambiguous' } });
    await expect(client(() => Promise.reject(new Error('aborted'))).createIssue(element)).rejects.toMatchObject({ failure: { kind: 'ambiguous' } });
  });

  it('refuses a bulk request whole where it names no element', async () => {
    const whole = client(() => Promise.resolve(answer(400, '{"errorMessages":["INVALID_INPUT"],"errors":{}}')));
    await expect(whole.createIssues([])).rejects.toMatchObject({ failure: { kind: 'refused', status: 400, problem: { messages: ['INVALID_INPUT'] } } });
  });
});
