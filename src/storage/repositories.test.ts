import { sha256Hex } from '../domain/hash';
import { aBody, aSession, aTicket } from '../testing/samples';
import { storageOnHost, type StorageOnHost } from '../testing/storage-on-host';
import { StaleWrite, type Page } from '../domain/repositories';
import type { AuditEvent } from '../domain/audit';
import { createStorage, type Storage } from '.';

const LAG_MS = 2_500;
const id = (digit: string): string => digit.repeat(32);
const all = { cursor: null, limit: 100 };
const event = (overrides: Partial<AuditEvent> = {}): AuditEvent => ({
  id: 'e',
  at: 5,
  action: 'session_created',
  sessionId: id('1'),
  projectKey: 'DEMO',
  accountId: 'owner',
  summary: '',
  ...overrides,
});

const APPLIED = { id: 'c1', label: 'Rename', cause: 'machine-name', at: 5, by: 'owner', changes: [{ file: 'a.csv', row: 2, column: 'X', old: 'a', new: 'b' }] };

describe('storage', () => {
  let forge: StorageOnHost;
  let storage: Storage;
  let now: number;
  beforeEach(() => {
    now = 1_000_000;
    forge = storageOnHost(() => now);
    storage = createStorage(forge.kvs);
  });
  afterEach(() => {
    forge.close();
  });
  const create = (overrides: Parameters<typeof aSession>[0], supersedes: string | null = null) => storage.sessions.create(aSession(overrides), supersedes, event());
  const names = <T extends { readonly id: string }>(page: Page<T>): string[] => page.items.map((item) => item.id);

  it('makes a session with its four idle jobs in two requests', async () => {
    await create({ id: id('1') });
    expect(forge.requests.map((request) => request.path)).toEqual(['/api/v1/entity/set', '/api/v1/transaction']);
    expect((await storage.jobs.all(id('1'))).map(({ type, state, version }) => [type, state, version])).toEqual([
      ['validation', 'idle', 1],
      ['processing', 'idle', 1],
      ['adf_validation', 'idle', 1],
      ['export', 'idle', 1],
    ]);
    expect(await storage.sessions.get(id('1'))).toEqual(aSession({ id: id('1'), version: 1 }));
  });

  it('gives a name to one session at a time, without regard to case', async () => {
    await create({ id: id('1'), name: 'Site' });
    expect(await storage.sessions.findByName('10000', ' sITE ')).toBe(id('1'));
    expect(await storage.sessions.findByName('20000', 'Site')).toBeNull();
    await expect(create({ id: id('2'), name: 'site' })).rejects.toBeInstanceOf(StaleWrite);
    expect(await storage.sessions.get(id('2'))).toBeNull();
    await create({ id: id('3'), name: 'Site' }, id('1'));
    await expect(create({ id: id('4'), name: 'Site' }, id('1'))).rejects.toBeInstanceOf(StaleWrite);
    expect(await storage.sessions.findByName('10000', 'Site')).toBe(id('3'));
  });

  it('lists an owner’s sessions of one project, latest change first, page by page', async () => {
    await create({ id: id('1'), name: 'a', changedAt: 10 });
    await create({ id: id('2'), name: 'b', changedAt: 30 });
    await create({ id: id('3'), name: 'c', changedAt: 20 });
    await create({ id: id('4'), name: 'd', ownerId: 'other' });
    await create({ id: id('5'), name: 'e', projectId: '20000' });
    now += LAG_MS;
    const first = await storage.sessions.listOwned('10000', 'owner', { cursor: null, limit: 2 });
    expect(names(first)).toEqual([id('2'), id('3')]);
    expect(names(await storage.sessions.listOwned('10000', 'owner', { cursor: first.next, limit: 2 }))).toEqual([id('1')]);
    expect((await storage.sessions.listUnchangedSince(20, 10)).map((session) => session.changedAt)).toEqual([10, 20]);
  });

  it('deletes all of a session, also what queries do not show yet, and nothing else', async () => {
    await create({ id: id('1'), name: 'a', fileIds: ['f1'] });
    await create({ id: id('2'), name: 'b' });
    for (const sessionId of [id('1'), id('2')]) {
      await storage.store.commit([
        { kind: 'ticket', value: aTicket({ sessionId }) },
        { kind: 'body', value: aBody({ sessionId }) },
        { kind: 'accepted', sessionId, fingerprints: ['x'] },
        { kind: 'change_list', sessionId, value: [APPLIED] },
      ]);
      await storage.files.putPieces(sessionId, [{ fileId: 'f1', index: 0, sha256: sha256Hex('abc'), data: Buffer.from('abc').toString('base64') }]);
      const plan = { grouping: 'standard', tickets: [], cuts: [], findings: [], counts: { rows: 0, built: 0, held: 0, done: 0, removed: 0, skipped: 0, tickets: 0, dependencies: 0, cutDependencies: 0 } } as const;
      await storage.plans.put(sessionId, { madeFrom: 'x', plan: { ...plan, tickets: [{ id: aTicket().id, phase: 'custom', group: 'custom', order: 1, action: 'build', title: 't', size: 'S', sizeReason: '', held: false, components: [], rows: [], dependsOn: [], mustExist: [], alreadyThere: [] }] } });
    }
    const session = await storage.sessions.get(id('1'));
    if (session === null) throw new Error('gone');
    await storage.sessions.delete(session);
    expect(await storage.sessions.get(id('1'))).toBeNull();
    expect(await storage.sessions.findByName('10000', 'a')).toBeNull();
    expect(await storage.tickets.get(id('1'), aTicket().id)).toBeNull();
    expect(await storage.tickets.bodies(id('1'), [aTicket().id])).toEqual([]);
    expect(await storage.jobs.all(id('1'))).toEqual([]);
    expect(await storage.plans.get(id('1'))).toBeNull();
    expect(await storage.findings.accepted(id('1'))).toEqual([]);
    expect(await storage.tickets.get(id('2'), aTicket().id)).not.toBeNull();
    expect(await storage.findings.accepted(id('2'))).toEqual(['x']);
    expect(await storage.changeLists.get(id('1'))).toEqual([]);
    expect(await storage.changeLists.get(id('2'))).toEqual([APPLIED]);
    expect(Buffer.from((await storage.files.readPieces(id('2'), [{ id: 'f1', pieces: 1 }]))[0] ?? []).toString()).toBe('abc');
    await storage.sessions.delete(session);
  });

  it('joins a file’s pieces in order, and refuses one that is missing or altered', async () => {
    const pieces = ['one ', 'two ', 'three'].map((text, index) => ({ fileId: 'f', index, sha256: sha256Hex(text), data: Buffer.from(text).toString('base64') }));
    await storage.files.putPieces(id('1'), [...pieces].reverse());
    const [bytes] = await storage.files.readPieces(id('1'), [{ id: 'f', pieces: 3 }]);
    expect(Buffer.from(bytes ?? []).toString()).toBe('one two three');
    await expect(storage.files.readPieces(id('1'), [{ id: 'f', pieces: 4 }])).rejects.toMatchObject({ code: 'storage-damaged' });
    await storage.files.putPieces(id('1'), [{ fileId: 'f', index: 1, sha256: sha256Hex('two '), data: Buffer.from('TWO ').toString('base64') }]);
    await expect(storage.files.readPieces(id('1'), [{ id: 'f', pieces: 3 }])).rejects.toMatchObject({ code: 'storage-damaged' });
  });

  it('lists tickets in plan order, and by state', async () => {
    const tickets = [3, 1, 2].map((order) => aTicket({ sessionId: id('1'), id: String(order).repeat(24), order, ready: order !== 2, excluded: order === 3 }));
    await storage.store.commit(tickets.map((value) => ({ kind: 'ticket', value }) as const));
    now += LAG_MS;
    const orders = async (filter: Parameters<Storage['tickets']['list']>[1]) => (await storage.tickets.list(id('1'), filter, all)).items.map((ticket) => ticket.order);
    expect(await orders({})).toEqual([1, 2, 3]);
    expect(await orders({ state: 'ready' })).toEqual([1]);
    expect(await orders({ state: 'open' })).toEqual([2]);
    expect(await orders({ state: 'excluded' })).toEqual([3]);
    expect(await orders({ phase: 'content_types' })).toEqual([1, 2, 3]);
    expect(await orders({ phase: 'workflow' })).toEqual([]);
  });

  it('keeps bodies as they were written, edits and optional marks included', async () => {
    const body = aBody({ edits: { title: 'Mine', prose: { know: ['So.'] } }, notes: 'ask Kim' });
    await storage.store.commit([{ kind: 'body', value: body }]);
    expect(await storage.tickets.bodies(body.sessionId, [body.id, 'f'.repeat(24)])).toEqual([body]);
  });

  it('removes the parts of a large value that a new one replaces', async () => {
    const findings = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        severity: 'error' as const,
        code: 'c',
        file: sha256Hex(String(index)),
        row: index,
        column: null,
        value: sha256Hex(`v${String(index)}`),
        message: sha256Hex(`m${String(index)}`),
        suggestion: '',
        cause: '',
        fix: null,
        related: [],
        fingerprint: sha256Hex(`f${String(index)}`),
      }));
    const large = { revision: 'r', madeFrom: 'm', findings: findings(4_000) };
    await storage.findings.put(id('1'), large);
    expect(await storage.findings.get(id('1'))).toEqual(large);
    const small = { revision: 'r', madeFrom: 'm', findings: findings(1) };
    await storage.findings.put(id('1'), small);
    expect(await storage.findings.get(id('1'))).toEqual(small);
    now += LAG_MS;
    const { results } = await forge.kvs.query().limit(100).getMany();
    expect(results.map((result) => result.key)).toEqual([`${id('1')}:findings`]);
  });

  it('shows audit events newest first, by session and by action', async () => {
    await storage.store.commit([1, 2, 3].map((at) => ({ kind: 'audit', value: event({ id: String(at), at, sessionId: at === 2 ? '' : id('1'), action: at === 3 ? 'session_deleted' : 'session_created' }) }) as const));
    now += LAG_MS;
    expect(names(await storage.audit.list({}, all))).toEqual(['3', '2', '1']);
    expect(names(await storage.audit.list({ sessionId: id('1') }, all))).toEqual(['3', '1']);
    expect(names(await storage.audit.list({ action: 'session_created' }, all))).toEqual(['2', '1']);
  });

  it('keeps the outcomes of the requests that an audit event tells of', async () => {
    const requests = { done: 8, refused: 1, unanswered: 1 };
    await storage.store.commit([{ kind: 'audit', value: event({ action: 'links_created', requests }) }]);
    now += LAG_MS;
    expect((await storage.audit.list({ action: 'links_created' }, all)).items).toEqual([event({ action: 'links_created', requests })]);
  });

  it('says that the storage is busy where Forge throttles, and that a record of an unknown shape is damaged', async () => {
    await create({ id: id('1') });
    await forge.kvs.entity('session').set(id('1'), { version: 1, projectId: 'p', ownerId: 'o', stage: 's', changedAt: 1, data: { v: 1, value: { id: 4 } } });
    await expect(storage.sessions.get(id('1'))).rejects.toMatchObject({ code: 'storage-damaged', kind: 'admin_required' });
    await forge.kvs.entity('session').set(id('1'), { version: 1, projectId: 'p', ownerId: 'o', stage: 's', changedAt: 1, data: { v: 99, value: aSession() } });
    await expect(storage.sessions.get(id('1'))).rejects.toMatchObject({ code: 'storage-damaged' });
    const real = (globalThis as { __forge_fetch__?: unknown }).__forge_fetch__;
    Object.assign(globalThis, { __forge_fetch__: () => Promise.resolve(new Response(JSON.stringify({ code: 'RATE_LIMIT_EXCEEDED', message: '' }), { status: 429 })) });
    await expect(storage.settings.get()).rejects.toMatchObject({ code: 'storage-busy', kind: 'temporary' });
    Object.assign(globalThis, { __forge_fetch__: real });
  });
});
