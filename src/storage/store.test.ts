import { aBody, aJob, aSession, aTicket } from '../testing/samples';
import { storageOnHost, type StorageOnHost } from '../testing/storage-on-host';
import { StaleWrite } from '../domain/repositories';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { createStorage, type Storage } from '.';

describe('a commit', () => {
  let forge: StorageOnHost;
  let storage: Storage;
  const event = { id: 'e', at: 5, action: 'session_created', sessionId: aSession().id, projectKey: 'DEMO', accountId: 'owner', summary: '' } as const;
  beforeEach(async () => {
    forge = storageOnHost(() => 1_000_000);
    storage = createStorage(forge.kvs);
    await storage.sessions.create(aSession(), null, event);
  });
  afterEach(() => {
    forge.close();
  });
  const session = async () => {
    const found = await storage.sessions.get(aSession().id);
    if (found === null) throw new Error('gone');
    return found;
  };

  it('raises the version, and refuses a record that was read before', async () => {
    const read = await session();
    expect(read.version).toBe(1);
    await storage.store.commit([{ kind: 'session', value: { ...read, name: 'First' } }]);
    await expect(storage.store.commit([{ kind: 'session', value: { ...read, name: 'Second' } }])).rejects.toBeInstanceOf(StaleWrite);
    expect(await session()).toMatchObject({ name: 'First', version: 2 });
  });

  it('writes all or nothing', async () => {
    const stale = { ...(await session()), version: 7 };
    await expect(
      storage.store.commit([{ kind: 'ticket', value: aTicket() }, { kind: 'body', value: aBody() }, { kind: 'session', value: stale }]),
    ).rejects.toBeInstanceOf(StaleWrite);
    expect(await storage.tickets.get(aTicket().sessionId, aTicket().id)).toBeNull();
    expect(await storage.tickets.bodies(aTicket().sessionId, [aTicket().id])).toEqual([]);
  });

  it('holds to its conditions: lease, idle job, version of the session', async () => {
    const { id } = await session();
    const running = aJob({ state: 'running', lease: { owner: 'me', until: 9 }, dueAt: 9 });
    await storage.store.commit([{ kind: 'job', value: running }]);
    const ticket = { kind: 'ticket', value: aTicket() } as const;
    const lease = (owner: string) => ({ kind: 'lease', fence: { sessionId: id, type: 'validation', owner } }) as const;
    await expect(storage.store.commit([ticket], [lease('other')])).rejects.toBeInstanceOf(StaleWrite);
    await expect(storage.store.commit([ticket], [{ kind: 'job_idle', sessionId: id, type: 'validation' }])).rejects.toBeInstanceOf(StaleWrite);
    await expect(storage.store.commit([ticket], [{ kind: 'session_version', sessionId: id, version: 9 }])).rejects.toBeInstanceOf(StaleWrite);
    await storage.store.commit([ticket], [lease('me'), { kind: 'job_idle', sessionId: id, type: 'export' }, { kind: 'session_version', sessionId: id, version: 1 }]);
    expect(await storage.tickets.get(id, ticket.value.id)).toEqual({ ...ticket.value, version: 1 });
  });

  it('takes a condition on a record that it writes itself', async () => {
    const read = await session();
    await storage.store.commit([{ kind: 'session', value: read }], [{ kind: 'session_version', sessionId: read.id, version: read.version }]);
    expect((await session()).version).toBe(2);
  });

  it('fits 24 changes beside a job into one request, and refuses more than 25', async () => {
    const id = (index: number) => String(index).padStart(24, '0');
    const changes = Array.from({ length: 12 }, (_, index) => [
      { kind: 'ticket', value: aTicket({ id: id(index) }) } as const,
      { kind: 'body', value: aBody({ id: id(index) }) } as const,
    ]).flat();
    forge.requests.splice(0);
    await storage.store.commit([...changes, { kind: 'job', value: aJob() }]);
    expect(forge.requests.map((request) => request.path)).toEqual(['/api/v1/transaction']);
    await expect(storage.store.commit([...changes, ...changes.slice(0, 4)])).rejects.toBeInstanceOf(RangeError);
    expect(await storage.tickets.records(aSession().id, [id(11), id(99), id(0)])).toHaveLength(2);
  });

  it('makes the first settings once, whoever is first', async () => {
    expect(await storage.settings.get()).toEqual(DEFAULT_SETTINGS);
    const change = (retentionDays: number) => storage.store.commit([{ kind: 'settings', value: { ...DEFAULT_SETTINGS, retentionDays } }]);
    await change(10);
    await expect(change(20)).rejects.toBeInstanceOf(StaleWrite);
    expect(await storage.settings.get()).toMatchObject({ retentionDays: 10, version: 1 });
  });
});
