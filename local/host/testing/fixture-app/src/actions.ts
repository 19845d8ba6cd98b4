import api, { getAppContext, permissions, requestJira, assumeTrustedRoute, type RequestInit } from '@forge/api';
import { Queue } from '@forge/events';
import { chat, list } from '@forge/llm';
import { kvsActions } from './kvs-actions';
import { memory, remember } from './memory';
import { attempt } from './outcome';
import { listOf, numberOf, textOf, type Payload, type Personal } from './payloads';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const jiraAs = (payload: Payload): typeof requestJira => {
  switch (payload['as']) {
    case 'app':
      return api.asApp().requestJira;
    case 'nobody':
      return requestJira;
    case 'user':
      return api.asUser().requestJira;
    default:
      return api.asUser(textOf(payload, 'as')).requestJira;
  }
};

export const askJira = async (payload: Payload): Promise<unknown> => {
  const method = textOf(payload, 'method') || 'GET';
  const body = payload['body'] === undefined ? {} : { body: JSON.stringify(payload['body']), headers: { 'content-type': 'application/json' } };
  const response = await jiraAs(payload)(assumeTrustedRoute(textOf(payload, 'path')), { method, ...body });
  return { status: response.status, text: await response.text() };
};

const upload = async (payload: Payload): Promise<unknown> => {
  const form = new FormData();
  form.append('file', new Blob([textOf(payload, 'text')], { type: 'text/plain' }), 'note.txt');
  // The package's own RequestInit knows no FormData; its fetch passes the body on as it is.
  const init = { method: 'POST', body: form, headers: { 'X-Atlassian-Token': 'no-check' } } as unknown as RequestInit;
  const response = await api.asUser().requestJira(assumeTrustedRoute('/rest/api/3/issue/DEMO-1/attachments'), init);
  return { status: response.status, text: await response.text() };
};

const eventsOf = (payload: Payload): Parameters<Queue['push']>[0] => listOf(payload, 'events').map((event) => ({ body: {}, ...event }));
const queueOf = (payload: Payload): Queue => new Queue({ key: textOf(payload, 'queue') });

export const push = (payload: Payload): Promise<unknown> => queueOf(payload).push(eventsOf(payload));

let counter = 0;

export const actions: Readonly<Record<string, (payload: Payload, context: Personal) => unknown>> = {
  ...kvsActions,
  echo: (payload) => payload,
  count: () => (counter += 1),
  memory,
  context: (_payload, context) => context,
  app: () => {
    const context = getAppContext();
    return {
      app: String(context.appAri),
      environment: String(context.environmentAri),
      installation: String(context.installationAri),
      moduleKey: context.moduleKey,
      remaining: context.invocationRemainingTimeInMillis(),
      canRead: permissions.hasScope('read:jira-work'),
      canAdminister: permissions.hasScope('manage:jira-configuration'),
    };
  },
  time: async (payload) => {
    const before = performance.now();
    await sleep(numberOf(payload, 'sleep'));
    return { now: Date.now(), iso: new Date().toISOString(), passed: performance.now() - before, random: Math.random(), given: new Date(0).toISOString() };
  },
  jira: (payload) => attempt(() => askJira(payload)),
  upload,
  push: (payload) => attempt(() => push(payload)),
  jobStats: (payload) => attempt(() => queueOf(payload).getStats(textOf(payload, 'job'))),
  cancel: (payload) => attempt(() => queueOf(payload).cancel(textOf(payload, 'job'))),
  fetch: (payload) => attempt(async () => (await api.fetch(textOf(payload, 'url'))).status),
  models: () => attempt(() => list()),
  chat: () => attempt(() => chat({ model: 'claude-haiku-4-5-20251001', messages: [{ role: 'user', content: 'Hello' }] })),
  hang: () => new Promise(() => undefined),
  spin: (payload) => {
    const until = Date.now() + numberOf(payload, 'ms');
    let turns = 0;
    while (Date.now() < until) turns += 1;
    return turns > 0;
  },
  fail: () => {
    throw new Error('It broke.');
  },
  bytes: (payload) => 'x'.repeat(numberOf(payload, 'count')),
  log: (payload) => {
    for (let line = 0; line < numberOf(payload, 'lines'); line += 1) console.log(`line ${line.toString()}`);
  },
  environment: () => ({ path: process.env['PATH'] ?? null, mode: process.env['NODE_ENV'] }),
  slowJira: async (payload, context) => {
    await sleep(numberOf(payload, 'sleep'));
    remember('jira', context.accountId);
    return askJira({ as: 'user', path: '/rest/api/3/myself' });
  },
};
