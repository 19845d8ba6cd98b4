import { json } from '../model/json';
import { ACCOUNTS } from '../seed/accounts';
import { at, closeSites, list, testSite, type TestSite } from '../testing/site';
import { faultPlan, type FaultPlan } from './plan';

let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

const lead = { kind: 'user', accountId: ACCOUNTS.lead.accountId } as const;
const fields = { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary: 'One' };
const create = (signal?: AbortSignal): Promise<Response> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ fields }) };
  return site.jira.fetch(new Request(`${site.jira.siteUrl}/rest/api/3/issue`, signal === undefined ? init : { ...init, signal }), lead);
};
const fault = (effect: FaultPlan['rules'][number]['fault']): void => {
  site.jira.setFaults({ rules: [{ match: { method: 'POST', path: '/rest/api/3/issue' }, times: 1, fault: effect }] });
};
const issues = async (): Promise<number> => {
  const { body } = await site.send('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['DEMO-1', 'DEMO-2', 'DEMO-3'] });
  return list(body, 'issues').length;
};
const code = async (request: Promise<Response>): Promise<unknown> => {
  const error: unknown = await site.clock.drive(request).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof TypeError)) throw new Error('The connection did not break.');
  return error.cause instanceof Error && 'code' in error.cause ? error.cause.code : undefined;
};

it('drops a request before its effect, or after it', async () => {
  fault({ kind: 'drop_before' });
  expect([await code(create()), await issues()]).toEqual(['ECONNRESET', 0]);
  fault({ kind: 'drop_after' });
  expect([await code(create()), await issues()]).toEqual(['ECONNRESET', 1]);
  expect((await site.clock.drive(create())).status).toBe(201);
});

it('lets a request time out, with its effect or without', async () => {
  const begun = site.clock.now();
  fault({ kind: 'time_out', afterMs: 30_000 });
  expect([await code(create()), await issues(), site.clock.now() - begun]).toEqual(['UND_ERR_HEADERS_TIMEOUT', 1, 30_000]);
  fault({ kind: 'time_out', effect: false });
  expect([await code(create()), await issues()]).toEqual(['UND_ERR_HEADERS_TIMEOUT', 1]);
});

it('lets the effect land after the time-out', async () => {
  fault({ kind: 'delay_effect', afterMs: 10_000, effectAfterMs: 60_000 });
  expect([await code(create()), await issues()]).toEqual(['UND_ERR_HEADERS_TIMEOUT', 0]);
  await site.clock.drive(site.jira.settled());
  expect(await issues()).toBe(1);
});

it('answers 500, with or without effect', async () => {
  fault({ kind: 'error' });
  expect([(await site.clock.drive(create())).status, await issues()]).toEqual([500, 0]);
  fault({ kind: 'error', status: 503, effect: true, retryAfterSeconds: 7 });
  const response = await site.clock.drive(create());
  expect([response.status, response.headers.get('retry-after'), await issues()]).toEqual([503, '7', 1]);
});

it('answers 429 with any reason, and does nothing', async () => {
  fault({ kind: 'rate_limit', reason: 'jira-cost-based', retryAfterSeconds: 11 });
  const { status, headers } = await site.clock.drive(create());
  expect([status, headers.get('ratelimit-reason'), headers.get('retry-after'), await issues()]).toEqual([429, 'jira-cost-based', '11', 0]);
});

it('delivers a request twice and gives the first answer', async () => {
  fault({ kind: 'duplicate' });
  const response = await site.clock.drive(create());
  expect([at(json.parse(await response.json()), 'key'), await issues()]).toEqual(['DEMO-1', 2]);
});

it('goes on with a request whose sender has given up', async () => {
  site = await testSite({ latencyMs: 1_000 });
  const impatient = new AbortController();
  const answer = create(impatient.signal);
  impatient.abort();
  await expect(answer).rejects.toThrow('abort');
  await site.clock.drive(site.jira.settled());
  expect(await issues()).toBe(1);
});

describe('a plan', () => {
  const statuses = async (plan: FaultPlan, requests: readonly (readonly [string, string, unknown?])[]): Promise<readonly number[]> => {
    site.jira.setFaults(plan);
    const seen: number[] = [];
    for (const [method, path, body] of requests) seen.push((await site.send(method, path, body)).status);
    return seen;
  };
  const get = ['GET', '/rest/api/3/issue/DEMO-1'] as const;
  const broken = { kind: 'error' } as const;

  it('counts the requests that fit', async () => {
    await site.issue('One');
    const myself = ['GET', '/rest/api/3/myself'] as const;
    const rule = { match: { nth: [1, 3], path: '/rest/api/3/issue/{issueIdOrKey}' }, fault: broken };
    expect(await statuses({ rules: [rule] }, [myself, get, get, myself, get, get])).toEqual([200, 500, 200, 200, 500, 200]);
  });

  it('takes globs, methods, and writes alone', async () => {
    await site.issue('One');
    expect(await statuses({ rules: [{ match: { path: '/rest/api/3/issue/*' }, fault: broken }] }, [get, ['GET', '/rest/api/3/field']])).toEqual([500, 200]);
    const put = ['PUT', '/rest/api/3/issue/DEMO-1', { fields: { summary: 'x' } }] as const;
    const fetch = ['POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['DEMO-1'] }] as const;
    expect(await statuses({ rules: [{ match: { writes: true }, fault: broken }] }, [get, put, fetch])).toEqual([200, 500, 200]);
  });

  it('draws by its seed, the same each time', async () => {
    await site.issue('One');
    const draw = (seed: number): Promise<readonly number[]> =>
      statuses({ seed, rules: [{ match: { probability: 0.5 }, fault: broken }] }, Array.from({ length: 30 }, () => get));
    const [one, again, other] = [await draw(5), await draw(5), await draw(6)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(new Set(one)).toEqual(new Set([200, 500]));
  });

  it.each([
    [{ rules: [{ fault: { kind: 'rate_limit', reason: 'whim' } }] }],
    [{ rules: [{ fault: { kind: 'explode' } }] }],
    [{ rules: [{ match: { nth: 0 }, fault: { kind: 'drop_before' } }] }],
    [{ rules: [], colour: 'red' }],
  ])('that is none is refused: %j', (plan) => {
    expect(faultPlan.safeParse(plan).success).toBe(false);
  });
});

it('is slow on purpose', async () => {
  site = await testSite({ latencyMs: 300, latencyPerIssueMs: 100 });
  const took = async (path: string, body: unknown): Promise<number> => {
    const begun = site.clock.now();
    await site.send('POST', path, body);
    return site.clock.now() - begun;
  };
  expect(await took('/rest/api/3/issue', { fields })).toBe(400);
  expect(await took('/rest/api/3/issue/bulk', { issueUpdates: [{ fields }, { fields }, { fields: {} }] })).toBe(500);
  expect(await took('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['DEMO-1'] })).toBe(300);
});
