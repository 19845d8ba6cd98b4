import type { Session } from '../../domain/session';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { generateTickets, startValidation } from '../jobs/start-jobs';
import { hashOfChanges } from '../planning/change-list';
import { getPlan } from '../planning/get-plan';
import { findingsAreFresh, madeFrom, ticketsAreFresh } from '../shared/made-from';
import { acceptFindings } from '../validation/accept-findings';
import { applyFixes } from './apply-fixes';
import { getChangeDocument } from './get-change-document';
import { getChanges } from './get-changes';
import { previewFixes } from './preview-fixes';
import { SLIPPED_SITE, withText } from './testing/slipped-site';
import { undoChanges } from './undo-changes';

const RENAME = { cause: 'machine-name-invalid' };
const SLIPS = { cause: 'reference-slip' };
const ALL = { all: true } as const;

describe('fixes', () => {
  let world: World;
  let session: Session;
  beforeEach(async () => {
    world = createWorld();
    session = await world.validated(SLIPPED_SITE);
  });
  afterEach(() => {
    world.close();
  });
  const validate = async (): Promise<Session> => {
    await startValidation(world.deps, OWNER, session.id);
    await world.deliver();
    return world.session(session.id);
  };
  const codes = async (): Promise<string[]> => ((await world.deps.findings.get(session.id))?.findings ?? []).map(({ code }) => code);
  const states = async () => (await getChanges(world.deps, OWNER, session.id, 0, 50)).fixes.map(({ changes }) => changes.map(({ state }) => state));
  const idOf = async (position: number): Promise<string> => (await world.deps.changeLists.get(session.id))[position]?.id ?? '';

  it('are shown with their cells, rows and effect before anything is written', async () => {
    const preview = await previewFixes(world.deps, OWNER, session.id, RENAME);
    expect(preview).toMatchObject({
      labels: ['Rename my-event to my_event, here and where it is named'],
      fixes: 1,
      cells: 3,
      furtherRows: 0,
      rows: [
        { ref: { file: 'Bundles.csv', row: 2 }, label: 'Event', of: 'the content type “Event”', cells: [{ column: 'Machine name', old: 'my-event', new: 'my_event' }] },
        { ref: { file: 'Fields.csv', row: 2 }, label: 'Topics', cells: [{ column: 'Bundle machine name' }] },
        { ref: { file: 'Fields.csv', row: 3 }, label: 'Related', of: 'the content type “Page”', cells: [{ column: 'Ref. bundle', old: 'my-event', new: 'my_event' }] },
      ],
      effect: {
        findings: { gone: { error: 0, warning: 1, info: 0 }, came: { error: 0, warning: 0, info: 0 }, examples: [] },
        tickets: { retitled: 0, otherRows: 0, gone: 0, came: 0, renamed: 1, losesHandWork: 0 },
      },
    });
    expect(await world.session(session.id)).toEqual(session);
    expect(await world.deps.changeLists.get(session.id)).toEqual([]);
  });

  it('are kept with who and when, and make what was made before stale; the revision stays', async () => {
    world.pass(5_000);
    const at = world.deps.clock();
    const done = await applyFixes(world.deps, OWNER, session.id, RENAME);
    expect(done).toMatchObject({ fixes: 1, cells: 3, session: { revision: session.revision, version: session.version + 1 } });
    expect(await world.session(session.id)).toEqual(done.session);
    expect(await world.deps.changeLists.get(session.id)).toMatchObject([{ at, by: 'owner', cause: 'machine-name-invalid: Bundles.csv, my-event' }]);
    expect(findingsAreFresh(done.session)).toBe(false);
    const plan = await getPlan(world.deps, OWNER, session.id, 0, 50);
    expect(plan.tickets.flatMap(({ components }) => components)).toContain('content_type:my_event');
  });

  it('are seen by the next check and by the tickets', async () => {
    const before = await codes();
    expect(before).toContain('machine-name-invalid');
    await applyFixes(world.deps, OWNER, session.id, RENAME);
    expect(findingsAreFresh(await validate())).toBe(true);
    expect(await codes()).toEqual(before.filter((code) => code !== 'machine-name-invalid'));
    await generateTickets(world.deps, OWNER, session.id);
    await world.deliver();
    expect(ticketsAreFresh(await world.session(session.id))).toBe(true);
    const ids = (await world.deps.plans.get(session.id))?.plan.tickets.map(({ id }) => id) ?? [];
    const facts = JSON.stringify((await world.deps.tickets.bodies(session.id, ids)).map(({ content }) => content.configuration));
    expect(facts).toContain('my_event');
    expect(facts).not.toContain('my-event');
  });

  it('of one cell are worked out after each other', async () => {
    const slips = ((await world.deps.findings.get(session.id))?.findings ?? []).filter(({ code }) => code === 'reference-slip');
    expect(slips).toHaveLength(2);
    const selection = { fingerprints: slips.map(({ fingerprint }) => fingerprint) };
    expect(await previewFixes(world.deps, OWNER, session.id, selection)).toMatchObject({ fixes: 2, cells: 1, effect: { findings: { gone: { info: 2 } } } });
    expect(await applyFixes(world.deps, OWNER, session.id, selection)).toMatchObject({ fixes: 2, cells: 1 });
    const cells = (await world.deps.changeLists.get(session.id)).flatMap(({ changes }) => changes.map((change) => change.new));
    expect(cells.at(-1)).toBe('Topic (Vocabulary), Place (Vocabulary)');
    await validate();
    expect(await codes()).not.toContain('reference-slip');
  });

  it('are applied all at once, but for those whose finding was accepted', async () => {
    await acceptFindings(world.deps, OWNER, session.id, { kind: 'causes', causes: ['machine-name-invalid: Bundles.csv, my-event'] });
    expect(await applyFixes(world.deps, OWNER, session.id, ALL)).toMatchObject({ fixes: 2 });
    await expect(applyFixes(world.deps, OWNER, session.id, ALL)).rejects.toMatchObject({ code: 'nothing-to-fix' });
    expect(await applyFixes(world.deps, OWNER, session.id, RENAME)).toMatchObject({ fixes: 1 });
  });

  it('are taken back, the later ones of a cell first', async () => {
    const { session: renamed } = await applyFixes(world.deps, OWNER, session.id, RENAME);
    await applyFixes(world.deps, OWNER, session.id, SLIPS);
    const { fixes } = await getChanges(world.deps, OWNER, session.id, 0, 50);
    expect(fixes.map(({ undoable }) => undoable)).toEqual([true, false, true]);
    const ids = fixes.map(({ id }) => id);
    await expect(undoChanges(world.deps, OWNER, session.id, ids.slice(1, 2))).rejects.toMatchObject({ code: 'later-change' });
    expect(madeFrom(await undoChanges(world.deps, OWNER, session.id, ids.slice(1)))).toBe(madeFrom(renamed));
    await expect(undoChanges(world.deps, OWNER, session.id, ids.slice(1))).rejects.toMatchObject({ code: 'change-not-found' });
    const back = await undoChanges(world.deps, OWNER, session.id, ids.slice(0, 1));
    expect(back.changesHash).toBe('');
    expect(findingsAreFresh(back)).toBe(true);
  });

  it('already in a new upload change nothing, and leave the list of what is to be carried over', async () => {
    await applyFixes(world.deps, OWNER, session.id, ALL);
    expect((await states()).flat().every((state) => state === 'applied')).toBe(true);
    await world.upload(session.id, withText('my-event', 'my_event'));
    expect((await getChanges(world.deps, OWNER, session.id, 0, 50)).counts).toEqual({ applied: 2, already: 3, stale: 0 });
    const csv = await getChangeDocument(world.deps, OWNER, session.id, 'csv');
    expect(csv.text).toBe('\uFEFFFile,Row,Column,Old,New\r\nFields.csv,2,Ref. bundle,"topic (Vocabulary), PLACE (Vocabulary)","Topic (Vocabulary), Place (Vocabulary)"\r\n');
    await validate();
    expect(await codes()).not.toContain('change-stale');
  });

  it('that fit a new upload no longer are told, and not forced', async () => {
    await applyFixes(world.deps, OWNER, session.id, RENAME);
    await world.upload(session.id, withText('1,Event,my-event', '1,Event,happening'));
    await validate();
    const stale = ((await world.deps.findings.get(session.id))?.findings ?? []).filter(({ code }) => code === 'change-stale');
    expect(stale).toMatchObject([{ severity: 'info', file: 'Bundles.csv', row: 2, column: 'Machine name', value: 'happening' }]);
    expect(await states()).toEqual([['stale', 'applied', 'applied']]);
    expect((await getChangeDocument(world.deps, OWNER, session.id, 'markdown')).text).toMatch(/\| Bundles\.csv \| 2 \| Machine name \| my-event \| my\\?_event \| happening \|/);
  });

  it('are refused while a job works, once issues exist, and to others', async () => {
    await applyFixes(world.deps, OWNER, session.id, SLIPS);
    const ids = [await idOf(1)];
    await startValidation(world.deps, OWNER, session.id);
    await expect(applyFixes(world.deps, OWNER, session.id, RENAME)).rejects.toMatchObject({ code: 'job-running' });
    await expect(undoChanges(world.deps, OWNER, session.id, ids)).rejects.toMatchObject({ code: 'job-running' });
    await world.deliver();
    const current = await world.session(session.id);
    await world.deps.store.commit([{ kind: 'session', value: { ...current, hasIssues: true } }]);
    await expect(applyFixes(world.deps, OWNER, session.id, RENAME)).rejects.toMatchObject({ code: 'issues-exist' });
    await expect(undoChanges(world.deps, OWNER, session.id, ids)).rejects.toMatchObject({ code: 'issues-exist' });
    for (const refused of [applyFixes(world.deps, STRANGER, session.id, ALL), previewFixes(world.deps, STRANGER, session.id, ALL), undoChanges(world.deps, STRANGER, session.id, ids)]) {
      await expect(refused).rejects.toMatchObject({ code: 'session-not-found' });
    }
    await expect(getChanges(world.deps, STRANGER, session.id, 0, 50)).rejects.toMatchObject({ code: 'session-not-found' });
    await expect(getChangeDocument(world.deps, STRANGER, session.id, 'csv')).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('find room on the list, or are refused', async () => {
    const changes = Array.from({ length: 19_999 }, (_, row) => ({ file: 'Gone.csv', row, column: 'X', old: 'a', new: 'b' }));
    const list = [{ id: 'c1', label: '', cause: '', at: 1, by: 'owner', changes }];
    await world.deps.store.commit([
      { kind: 'session', value: { ...session, changesHash: hashOfChanges(list) } },
      { kind: 'change_list', sessionId: session.id, value: list },
    ]);
    await expect(applyFixes(world.deps, OWNER, session.id, RENAME)).rejects.toMatchObject({ code: 'change-list-full' });
  });

  it('are not mixed up where the list changed since the session was read', async () => {
    const { session: before } = await applyFixes(world.deps, OWNER, session.id, RENAME);
    await world.deps.store.commit([{ kind: 'change_list', sessionId: session.id, value: [] }]);
    expect(before.changesHash).toMatch(/^[0-9a-f]{32}$/);
    await expect(getChanges(world.deps, OWNER, session.id, 0, 50)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  it('that are none are said to be none', async () => {
    await expect(previewFixes(world.deps, OWNER, session.id, { cause: 'machine-name-too-long' })).rejects.toMatchObject({ code: 'nothing-to-fix' });
    await expect(applyFixes(world.deps, OWNER, session.id, { fingerprints: ['0123456789abcdef'] })).rejects.toMatchObject({ code: 'nothing-to-fix' });
  });

  it('warn where a renamed thing’s ticket holds changes made by hand', async () => {
    await generateTickets(world.deps, OWNER, session.id);
    await world.deliver();
    expect((await previewFixes(world.deps, OWNER, session.id, RENAME)).effect.tickets).toMatchObject({ renamed: 1, losesHandWork: 0 });
    const plan = await world.deps.plans.get(session.id);
    const ticket = plan?.plan.tickets.find(({ components }) => components.includes('content_type:my-event'));
    const [record] = await world.deps.tickets.records(session.id, [ticket?.id ?? '']);
    if (record === undefined) throw new Error('No ticket.');
    await world.deps.store.commit([{ kind: 'ticket', value: { ...record, edited: true } }]);
    expect((await previewFixes(world.deps, OWNER, session.id, RENAME)).effect.tickets).toMatchObject({ renamed: 1, losesHandWork: 1 });
  });
});
