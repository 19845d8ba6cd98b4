import { createRealClock } from '../../clock/real-clock';
import { createLocalJira, type LocalJira } from '../index';

let jira: LocalJira;
let url: string;

beforeEach(async () => {
  jira = await createLocalJira({ database: ':memory:', clock: createRealClock() });
  ({ url } = await jira.serve({ port: 0 }));
});
afterEach(() => jira.close());

const get = (path: string, pair?: string): Promise<Response> =>
  fetch(`${url}${path}`, pair === undefined ? {} : { headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } });

it('signs in with e-mail and token, and with nothing else', async () => {
  const statuses = await Promise.all(
    ['lead@local-jira.example:lead-token', 'LEAD@local-jira.example:lead-token', 'lead@local-jira.example:member-token', 'former@local-jira.example:former-token', 'app@local-jira.example:app-token', 'lead', undefined].map(
      async (pair) => (await get('/rest/api/3/myself', pair)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 401, 401, 401, 401, 401]);
});

it('points its links at itself', async () => {
  expect(await (await get('/rest/api/3/project/DEMO', 'lead@local-jira.example:lead-token')).text()).toContain(`"self":"${url}/rest/api/3/project/10000"`);
});

it('breaks the connection where the fault plan says so', async () => {
  jira.setFaults({ rules: [{ fault: { kind: 'drop_before' } }] });
  await expect(get('/rest/api/3/myself')).rejects.toThrow('fetch failed');
});

it('counts no points against people with their own credentials', async () => {
  await get('/rest/api/3/myself', 'lead@local-jira.example:lead-token');
  expect(jira.pointsUsed()).toBe(0);
  await jira.fetch(new Request(`${jira.siteUrl}/rest/api/3/myself`), { kind: 'app' });
  expect(jira.pointsUsed()).toBe(3);
});
