import { ACCOUNTS, appOnHost, type AppOnHost } from './testing/app-on-host';
import { SMALL_SITE } from './testing/small-site';

jest.setTimeout(120_000);

const DAY_MS = 86_400_000;

describe('the app on the local host', () => {
  let app: AppOnHost;
  /** Requests of the app to the platform until its process dies; negative for never. */
  let life = -1;
  beforeAll(async () => {
    app = await appOnHost({
      intercept: () => {
        life -= 1;
        if (life === 0) app.host.kill();
      },
    });
  });
  afterAll(() => app.close());
  // Queries lag behind writes by up to two seconds.
  beforeEach(() => app.clock.advance(5_000));

  const validated = async (name: string): Promise<string> => {
    const { id: sessionId } = await app.call('create-session', { name });
    await app.upload(sessionId, SMALL_SITE);
    await app.call('start-validation', { sessionId });
    expect(await app.job(sessionId, 'validation')).toMatchObject({ state: 'completed', error: null });
    return sessionId;
  };

  it('leads from uploaded sheets to issues in Jira', async () => {
    const sessionId = await validated('Small site');
    expect((await app.call('get-session', { sessionId })).session).toMatchObject({ stage: 'processing', revision: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
    await app.call('accept-findings', { sessionId, causes: 'all' });
    await app.call('generate-tickets', { sessionId });
    expect(await app.job(sessionId, 'processing')).toMatchObject({ state: 'completed', error: null });

    const { session } = await app.call('mark-ready', { sessionId, ids: 'all', ready: true });
    expect(session.tally?.ready).toBe(session.tally?.tickets);
    await app.call('start-adf-validation', { sessionId });
    expect(await app.job(sessionId, 'adf_validation')).toMatchObject({ state: 'completed', error: null });
    await app.call('start-export', { sessionId });
    expect(await app.job(sessionId, 'export')).toMatchObject({ state: 'completed', error: null });

    const { session: end } = await app.call('get-session', { sessionId });
    expect(end).toMatchObject({ stage: 'completed', hasIssues: true });
    const { tickets } = await app.call('report-tickets', { sessionId });
    expect(tickets.map(({ record }) => record.issueKey)).toEqual(tickets.map(() => expect.stringMatching(/^DEMO-\d+$/) as string));
    expect(tickets.length).toBeGreaterThan(2);
    expect(app.host.stats()).toMatchObject({ throttled: 0, logLinesDropped: 0 });
  });

  it('changes nothing when all its messages come again', async () => {
    const { items } = await app.call('list-sessions', {});
    const sessionId = items[0]?.id ?? '';
    const before = await app.call('report-tickets', { sessionId });
    const requests = app.jira.requests();
    for (const queue of ['validation', 'processing', 'adf-validation', 'export']) expect(app.host.redeliver(queue, 10)).toBeGreaterThan(0);
    await app.host.drain();
    expect(await app.call('report-tickets', { sessionId })).toEqual(before);
    expect(app.jira.requests()).toEqual(requests);
  });

  it('goes on after the process died in the middle of a job', async () => {
    const sessionId = await validated('Interrupted');
    await app.call('generate-tickets', { sessionId });
    life = 9;
    await app.host.drain();
    expect(life).toBeLessThanOrEqual(0);
    expect(await app.job(sessionId, 'processing')).toMatchObject({ state: 'running' });
    await app.clock.advance(60_000);
    expect(await app.job(sessionId, 'processing')).toMatchObject({ state: 'queued' });
    expect(await app.job(sessionId, 'processing')).toMatchObject({ state: 'completed', error: null });
    const { session } = await app.call('get-session', { sessionId });
    expect((await app.call('report-tickets', { sessionId })).tickets).toHaveLength(session.tally?.tickets ?? 0);
  });

  it('shows a session to nobody but its owner', async () => {
    const { items } = await app.call('list-sessions', {});
    const sessionId = items[0]?.id ?? '';
    expect(await app.ask('get-session', { sessionId }, ACCOUNTS.builder.accountId)).toMatchObject({ ok: false, error: { code: 'session-not-found' } });
    expect(await app.ask('list-sessions', {}, ACCOUNTS.builder.accountId)).toMatchObject({ ok: true, value: { items: [] } });
    expect(await app.ask('create-session', { name: 'Outside' }, ACCOUNTS.outsider.accountId)).toMatchObject({ ok: false, error: { code: 'project-not-found' } });
  });

  it('opens its administration to Jira administrators', async () => {
    expect(await app.admin('get-settings', {})).toMatchObject({ ok: true, value: { retentionDays: 30 } });
    expect(await app.admin('get-settings', {}, ACCOUNTS.lead.accountId)).toMatchObject({ ok: false, error: { code: 'not-administrator' } });
    expect(await app.admin('health', {})).toMatchObject({ ok: true, value: { checks: ['storage', 'jobs', 'jira', 'clean_up'].map((part) => ({ part, ok: true })) } });
  });

  it('cleans up sessions that nobody changed for thirty days, and no others', async () => {
    const ids = async () => (await app.call('list-sessions', {})).items.map((session) => session.name).sort();
    expect(await ids()).toEqual(['Interrupted', 'Small site']);
    await app.clock.advance(20 * DAY_MS);
    const { id: young } = await app.call('create-session', { name: 'Young' });
    await app.clock.advance(11 * DAY_MS);
    await app.clock.drive(app.host.runScheduled('revival'));
    await app.clock.drive(app.host.runScheduled('daily-clean-up'));
    await app.clock.advance(5_000);
    expect(await ids()).toEqual(['Young']);
    expect((await app.call('get-session', { sessionId: young })).session.name).toBe('Young');
    expect(await app.admin('list-audit', { action: 'session_expired' })).toMatchObject({ ok: true, value: { items: [{ accountId: '' }, { accountId: '' }] } });
  });
});
