import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { handOver } from '../admin/hand-over';
import { generateTickets, startExport } from '../jobs/start-jobs';
import { cancelJob } from '../jobs/steer-job';
import { markReady } from '../tickets/decide-tickets';
import { startAdfValidation } from '../jobs/start-jobs';
import { acceptFindings } from '../validation/accept-findings';
import type { DryRunReport } from '../../domain/dry-run';
import { DEFAULT_EXPORT_CHOICES, type ExportChoices } from '../../domain/session';
import { decideExisting } from './decide-existing';
import { preflightReport } from './preflight-report';
import { madeBefore } from './testing/made-before';
import { previewUndo } from './undo/preview-undo';
import { startUndo } from './undo/start-undo';

const ANSWER_LIMIT = 500_000;
const WHOLE = { from: 0, limit: 200 };

describe('what the export’s screens ask', () => {
  let world: World;
  let id: string;
  const readySession = async (): Promise<string> => {
    const session = await world.validated(SMALL_SITE);
    await acceptFindings(world.deps, OWNER, session.id, { kind: 'all' });
    await generateTickets(world.deps, OWNER, session.id);
    await world.deliver();
    await markReady(world.deps, OWNER, session.id, 'all', true);
    await startAdfValidation(world.deps, OWNER, session.id);
    await world.deliver();
    return session.id;
  };
  beforeEach(async () => {
    world = createWorld();
    id = await readySession();
  });
  afterEach(() => {
    world.close();
  });

  const dryRun = async (choices: Partial<ExportChoices> | null, from: number, limit: number): Promise<DryRunReport> => {
    const { dryRun: report } = await preflightReport(world.deps, OWNER, id, choices, { from, limit });
    if (report === null) throw new Error('A check was refused.');
    return report;
  };

  it('lists every check with a title and words, and what can be chosen', async () => {
    const { checks, allowed, chosen, offers } = await preflightReport(world.deps, OWNER, id, null, WHOLE);
    expect(allowed).toBe(true);
    expect(checks.filter(({ title, detail }) => title === '' || detail === '')).toEqual([]);
    expect(new Set(checks.map(({ key }) => key)).size).toBe(checks.length);
    expect(checks.filter(({ who, state }) => (who === null) === (state === 'warning' || state === 'refused'))).toEqual([]);
    expect(chosen).toEqual({ issueTypeId: '10002', linkTypeId: '10000', epics: true });
    expect(offers.issueTypes.map((type) => type.name)).toEqual(['Fehler', 'Aufgabe']);
    const other = await preflightReport(world.deps, OWNER, id, { issueTypeId: '77' }, WHOLE);
    expect(other).toMatchObject({ allowed: false, dryRun: null });
    expect(other.checks.find(({ state }) => state === 'refused')).toMatchObject({ key: 'issue-type', who: 'you' });
    await expect(preflightReport(world.deps, STRANGER, id, null, WHOLE)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('says of tickets that rest on errors that it is the person who can accept them', async () => {
    const [first] = (await world.deps.plans.get(id))?.plan.tickets ?? [];
    const record = first === undefined ? null : await world.deps.tickets.get(id, first.id);
    if (record === null) throw new Error('A ticket was wanted.');
    await world.deps.store.commit([{ kind: 'ticket', value: { ...record, errors: 1 } }]);
    const { checks, allowed } = await preflightReport(world.deps, OWNER, id, null, WHOLE);
    expect(allowed).toBe(false);
    expect(checks[0]).toMatchObject({
      key: 'tickets',
      state: 'refused',
      who: 'you',
      detail: expect.stringMatching(/^One ticket rests on errors in the sheets that were not accepted yet/) as string,
      action: expect.stringMatching(/^Accept the findings where they are right/) as string,
    });
  });

  it('shows what there is of an earlier session also where that is all, so that a person can decide otherwise', async () => {
    await madeBefore(world, (await world.deps.plans.get(id))?.plan.tickets ?? []);
    const { allowed, dryRun: report, checks } = await preflightReport(world.deps, OWNER, id, null, WHOLE);
    expect({ allowed, first: checks[0] }).toMatchObject({ allowed: false, first: { state: 'refused', action: expect.stringContaining('dry run') as string } });
    const tickets = report?.issues.filter(({ kind }) => kind === 'ticket') ?? [];
    expect(tickets.length).toBeGreaterThan(0);
    expect(tickets.filter(({ state, issueKey }) => state !== 'leave' || issueKey === null)).toEqual([]);
    await decideExisting(world.deps, OWNER, id, 'all', 'make');
    expect(await preflightReport(world.deps, OWNER, id, null, WHOLE)).toMatchObject({ allowed: true, dryRun: { totals: { issues: tickets.length } } });
  });

  it('pages the dry run, and says what it would do with an issue that exists', async () => {
    const whole = await dryRun(null, 0, 200);
    expect(whole.next).toBeNull();
    expect(whole.issues.filter(({ kind }) => kind === 'epic')).toHaveLength(whole.totals.epics);
    expect(whole.issues.filter(({ state, batch }) => state === 'create' && batch === null)).toEqual([]);
    expect(whole.links).toHaveLength(whole.totals.links);
    expect(JSON.stringify(whole).length).toBeLessThan(ANSWER_LIMIT);
    const first = await dryRun(null, 0, 2);
    expect(first.next).toBe(2);
    const rest = await dryRun(null, 2, 200);
    expect([...first.issues, ...rest.issues]).toEqual(whole.issues);
    expect([...first.links, ...rest.links]).toEqual(whole.links);
    expect((await dryRun({ epics: false }, 0, 200)).totals.epics).toBe(0);
  });

  it('lays what is chosen over the administrator’s defaults, and keeps what was chosen before', async () => {
    await world.deps.store.commit([{ kind: 'settings', value: { ...(await world.deps.settings.get()), epics: false } }]);
    expect((await preflightReport(world.deps, OWNER, id, { issueTypeId: '10004' }, WHOLE)).chosen).toMatchObject({ issueTypeId: '10004', epics: false });
    expect((await dryRun({ issueTypeId: '10004' }, 0, 200)).totals.epics).toBe(0);
    expect((await startExport(world.deps, OWNER, id, { issueTypeId: '10004' })).session.exportTo).toMatchObject({ issueTypeId: '10004', epics: false });
    await cancelJob(world.deps, OWNER, id, 'export');
    expect((await startExport(world.deps, OWNER, id, { epics: true })).session.exportTo).toMatchObject({ issueTypeId: '10004', epics: true });
    await cancelJob(world.deps, OWNER, id, 'export');
    expect((await startExport(world.deps, OWNER, id, { rank: false })).session.exportTo).toMatchObject({ issueTypeId: '10004', epics: true, rank: false });
  });

  it('decides about issues that exist, and takes it back', async () => {
    const tickets = (await world.deps.plans.get(id))?.plan.tickets ?? [];
    const [one] = tickets.map((ticket) => ticket.id);
    expect((await decideExisting(world.deps, OWNER, id, [one ?? ''], 'link')).changed).toBe(1);
    expect(await world.deps.tickets.get(id, one ?? '')).toMatchObject({ existing: 'link' });
    expect((await decideExisting(world.deps, OWNER, id, 'all', 'leave')).changed).toBe(1);
    expect(await world.deps.tickets.get(id, one ?? '')).not.toHaveProperty('existing');
  });

  it('has nothing to take back before the first issue', async () => {
    expect(await previewUndo(world.deps, OWNER, id)).toEqual({ deletable: [], kept: [], jql: '' });
    await expect(startUndo(world.deps, OWNER, id)).rejects.toMatchObject({ code: 'no-issues' });
  });

  it('hands a session over: audited, work under way cancelled, and only the new owner sees it', async () => {
    await startExport(world.deps, OWNER, id, DEFAULT_EXPORT_CHOICES);
    world.person.administrator = false;
    await expect(handOver(world.deps, 'admin', id, STRANGER.accountId)).rejects.toMatchObject({ code: 'not-administrator' });
    world.person.administrator = true;
    expect(await handOver(world.deps, 'admin', id, STRANGER.accountId)).toMatchObject({ ownerId: STRANGER.accountId });
    expect(await world.job(id, 'export')).toMatchObject({ state: 'cancelled' });
    await expect(preflightReport(world.deps, OWNER, id, null, WHOLE)).rejects.toMatchObject({ code: 'session-not-found' });
    expect((await startExport(world.deps, STRANGER, id, DEFAULT_EXPORT_CHOICES)).job).toMatchObject({ state: 'queued', accountId: STRANGER.accountId });
    world.pass(3_000);
    const { items } = await world.deps.audit.list({ sessionId: id }, { cursor: null, limit: 20 });
    expect(items.find(({ action }) => action === 'session_handed_over')).toMatchObject({ accountId: 'admin', summary: expect.stringContaining('from owner to stranger') as string });
  });
});
