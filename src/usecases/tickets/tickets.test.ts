import { DEFAULT_EXPORT_CHOICES } from '../../domain/session';
import type { Finding } from '../../domain/finding';
import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { generateTickets, startAdfValidation, startExport, startValidation } from '../jobs/start-jobs';
import { getPlan } from '../planning/get-plan';
import { rollBack } from '../sessions/rollback';
import { setOptions } from '../sessions/set-options';
import { decideExisting } from '../export/decide-existing';
import { acceptFindings } from '../validation/accept-findings';
import { getFindings } from '../validation/get-findings';
import { assign, exclude, markReady } from './decide-tickets';
import { editTicket } from './edit-ticket';
import { getTicket, listTickets, summariseTickets } from './get-tickets';

/** An error: a field that refers to a bundle which no sheet holds. */
const BROKEN_SITE = {
  ...SMALL_SITE,
  'Fields.csv': `${SMALL_SITE['Fields.csv']}\r\n5,Event (Content type),Place,field_place,a,,,,Entity reference,Venue (Content type),n,1,Autocomplete,n,,`,
};
const TO = DEFAULT_EXPORT_CHOICES;
const QUERY = { from: 0, limit: 50, perGroup: 10 };

describe('tickets', () => {
  let world: World;
  let id: string;
  const generated = async (files: Readonly<Record<string, string>> = SMALL_SITE): Promise<void> => {
    id = (await world.validated(files)).id;
    await acceptFindings(world.deps, OWNER, id, { kind: 'all' });
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
  };
  const summaries = async () => (await summariseTickets(world.deps, OWNER, id, 0, 100)).tickets;
  const first = async () => {
    const [ticket] = await summaries();
    if (ticket === undefined) throw new Error('no ticket');
    return ticket.record;
  };
  beforeEach(() => {
    world = createWorld();
  });
  afterEach(() => {
    world.close();
  });

  it('are written from the plan that was shown, each row to be built in exactly one', async () => {
    id = (await world.validated(SMALL_SITE)).id;
    const { tickets: planned, plan } = await getPlan(world.deps, OWNER, id, 0, 50);
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    const written = await summaries();
    expect(written.map((ticket) => ticket.planned)).toEqual(planned);
    expect(written.map((ticket) => ticket.record.title)).toEqual(planned.map((ticket) => ticket.title));
    const built = planned.flatMap((ticket) => ticket.rows.filter((row) => row.role === 'build').map((row) => `${row.ref.file}:${String(row.ref.row)}`));
    expect(new Set(built).size).toBe(built.length);
    expect(built).toHaveLength(plan.counts.built);
    const session = await world.session(id);
    expect(session).toMatchObject({ stage: 'review', counts: plan.counts, tally: { tickets: planned.length, excluded: 0 } });
    world.pass(3_000);
    expect((await listTickets(world.deps, OWNER, id, {}, { cursor: null, limit: 100 })).items).toEqual(written.map((ticket) => ticket.record));
  });

  it('cannot be written before a check, nor a stage be skipped', async () => {
    id = (await world.uploaded(SMALL_SITE)).id;
    await expect(generateTickets(world.deps, OWNER, id)).rejects.toMatchObject({ code: 'wrong-stage' });
    await expect(startAdfValidation(world.deps, OWNER, id)).rejects.toMatchObject({ code: 'wrong-stage' });
    await expect(startExport(world.deps, OWNER, id, TO)).rejects.toMatchObject({ code: 'wrong-stage' });
    await expect(startValidation(world.deps, STRANGER, id)).rejects.toMatchObject({ code: 'session-not-found' });
    const { id: empty } = await world.uploaded({}, 'Empty');
    await expect(startValidation(world.deps, OWNER, empty)).rejects.toMatchObject({ code: 'no-files' });
    await expect(getPlan(world.deps, OWNER, empty, 0, 1)).rejects.toMatchObject({ code: 'no-files' });
  });

  it('wait for a file that can be used', async () => {
    id = (await world.validated({ 'Bundles.csv': 'PNG\u0000\u0001nothing' })).id;
    expect((await world.session(id)).stage).toBe('upload');
    const { open, groups } = await getFindings(world.deps, OWNER, id, QUERY);
    expect(open.blocking).toBeGreaterThan(0);
    await acceptFindings(world.deps, OWNER, id, { kind: 'all' });
    await acceptFindings(world.deps, OWNER, id, { kind: 'causes', causes: groups.map((group) => group.cause) });
    expect((await getFindings(world.deps, OWNER, id, QUERY)).open.blocking).toBe(open.blocking);
    await expect(generateTickets(world.deps, OWNER, id)).rejects.toMatchObject({ code: 'wrong-stage' });
  });

  it('bear the errors of their rows until these are accepted, and are not ready before', async () => {
    id = (await world.validated(BROKEN_SITE)).id;
    const { open } = await getFindings(world.deps, OWNER, id, QUERY);
    expect(open.error).toBeGreaterThan(0);
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    const bad = (await summaries()).find((ticket) => ticket.record.errors > 0);
    expect(bad?.record).toMatchObject({ ready: false });
    await expect(markReady(world.deps, OWNER, id, [bad?.record.id ?? ''], true)).rejects.toMatchObject({ code: 'errors-open', message: expect.stringMatching(/ rests on (?:an error|\d+ errors) in the sheets\.$/) as string });
    const most = await markReady(world.deps, OWNER, id, 'all', true);
    expect(most.heldBack).toBe((await summaries()).filter((ticket) => ticket.record.errors > 0).length);
    expect((await summaries()).filter((ticket) => !ticket.record.ready)).toHaveLength(most.heldBack);
    const accepted = await acceptFindings(world.deps, OWNER, id, { kind: 'all' });
    expect(accepted.open.error).toBe(0);
    expect((await summaries()).every((ticket) => ticket.record.errors === 0 && ticket.record.findings === 0)).toBe(true);
    const { session } = await markReady(world.deps, OWNER, id, 'all', true);
    expect(session.tally?.ready).toBe(session.tally?.tickets);
    expect(await world.session(id)).toEqual(session);
  });

  it('keep acceptances over a new upload that moves the row, and lose them where the cell changes', async () => {
    id = (await world.validated(BROKEN_SITE)).id;
    await acceptFindings(world.deps, OWNER, id, { kind: 'all' });
    const lines = BROKEN_SITE['Fields.csv'].split('\r\n');
    const [head = '', ...rows] = lines;
    const again = async (fields: string): Promise<number> => {
      await world.upload(id, { 'Fields.csv': fields });
      await startValidation(world.deps, OWNER, id);
      await world.deliver();
      return (await getFindings(world.deps, OWNER, id, QUERY)).open.error;
    };
    expect(await again([head, ...rows.slice(-1), ...rows.slice(0, -1)].join('\r\n'))).toBe(0);
    expect(await again(lines.join('\r\n').replace('Venue (', 'Arena ('))).toBeGreaterThan(0);
  });

  it('are changed by hand under their version, and must then be checked again', async () => {
    await generated();
    const ticket = await first();
    await startAdfValidation(world.deps, OWNER, id);
    await world.deliver();
    const checked = await world.session(id);
    expect(checked.checkedContent).toBe(checked.contentVersion);
    const changed = await editTicket(world.deps, OWNER, id, ticket.id, ticket.version, { title: 'Configure my thing', prose: { know: ['Ask Kim.'] } });
    expect(changed.record).toMatchObject({ title: 'Configure my thing', edited: true, version: ticket.version + 1 });
    await expect(editTicket(world.deps, OWNER, id, ticket.id, ticket.version, { title: 'Late' })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await markReady(world.deps, OWNER, id, 'all', true);
    await expect(startExport(world.deps, OWNER, id, TO)).rejects.toMatchObject({ code: 'documents-unchecked' });
    expect((await getTicket(world.deps, OWNER, id, ticket.id)).body.edits).toEqual({ title: 'Configure my thing', prose: { know: ['Ask Kim.'] } });
    await editTicket(world.deps, OWNER, id, ticket.id, changed.record.version, { notes: 'mine' });
    expect((await world.session(id)).contentVersion).toBe(checked.contentVersion + 1);
  });

  it('keep what a person decided when they are written again', async () => {
    await generated();
    const ticket = await first();
    await editTicket(world.deps, OWNER, id, ticket.id, ticket.version, { prose: { criteria: ['Mine.'] }, notes: 'mine' });
    await assign(world.deps, OWNER, id, [ticket.id], { labels: ['drupal'] });
    await exclude(world.deps, OWNER, id, [ticket.id], true);
    await decideExisting(world.deps, OWNER, id, [ticket.id], 'link');
    await rollBack(world.deps, OWNER, id, 'processing');
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    const { record, body } = await getTicket(world.deps, OWNER, id, ticket.id);
    expect(record).toMatchObject({ edited: true, excluded: true, existing: 'link', assignment: { labels: ['drupal'] } });
    expect(body).toMatchObject({ edits: { prose: { criteria: ['Mine.'] } }, notes: 'mine' });
    expect((await world.session(id)).tally).toMatchObject({ excluded: 1 });
  });

  it('disappear where the sheets no longer give them', async () => {
    await generated();
    const before = await summaries();
    await setOptions(world.deps, OWNER, id, { options: { grouping: 'coarse' } });
    await expect(startExport(world.deps, OWNER, id, TO)).rejects.toMatchObject({ code: 'tickets-stale' });
    await rollBack(world.deps, OWNER, id, 'processing');
    await startValidation(world.deps, OWNER, id);
    await world.deliver();
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    const after = await summaries();
    const kept = new Set(after.map((ticket) => ticket.record.id));
    const gone = before.map((ticket) => ticket.record.id).filter((ticket) => !kept.has(ticket));
    expect(gone.length).toBeGreaterThan(0);
    expect(await world.deps.tickets.records(id, gone)).toEqual([]);
    expect(await world.deps.tickets.bodies(id, gone)).toEqual([]);
  });

  it('are exported only when each is ready or left out', async () => {
    await generated();
    await markReady(world.deps, OWNER, id, 'all', false);
    await startAdfValidation(world.deps, OWNER, id);
    await world.deliver();
    await expect(startExport(world.deps, OWNER, id, TO)).rejects.toMatchObject({ code: 'not-ready' });
    await exclude(world.deps, OWNER, id, 'all', true);
    await expect(startExport(world.deps, OWNER, id, TO)).rejects.toMatchObject({ code: 'nothing-to-export' });
    const ticket = await first();
    await exclude(world.deps, OWNER, id, [ticket.id], false);
    await markReady(world.deps, OWNER, id, [ticket.id], true);
    await startAdfValidation(world.deps, OWNER, id);
    await world.deliver();
    expect((await startExport(world.deps, OWNER, id, TO)).session).toMatchObject({ stage: 'jira_export', exportTo: TO });
  });

  it('do not change once Jira has them', async () => {
    await generated();
    const ticket = await first();
    await world.deps.store.commit([{ kind: 'ticket', value: { ...ticket, issueId: '1', issueKey: 'DEMO-1' } }]);
    await expect(exclude(world.deps, OWNER, id, [ticket.id], true)).rejects.toMatchObject({ code: 'has-issue' });
    await expect(editTicket(world.deps, OWNER, id, ticket.id, ticket.version + 1, { title: 'x' })).rejects.toMatchObject({ code: 'has-issue' });
    await expect(markReady(world.deps, OWNER, id, ['f'.repeat(24)], true)).rejects.toMatchObject({ code: 'ticket-not-found' });
    await exclude(world.deps, OWNER, id, 'all', true);
    expect((await world.deps.tickets.get(id, ticket.id))?.excluded).toBe(false);
  });

  it('have a question list and findings that are grouped, the worst first', async () => {
    await generated(BROKEN_SITE);
    const { groups } = await getFindings(world.deps, OWNER, id, QUERY);
    const ranks: readonly Finding['severity'][] = ['blocking', 'error', 'warning', 'info'];
    const order = groups.map((group) => ranks.indexOf(group.severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect((await summaries()).some((ticket) => ticket.questions.length === ticket.record.questions && ticket.questions.length > 0)).toBe(true);
  });
});
