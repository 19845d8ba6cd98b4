import { createWorld, OWNER, type World } from '../testing/world';
import { projectPayloads } from './payloads';
import { adminResolver, projectResolver } from '.';

const context = { accountId: OWNER.accountId, extension: { type: 'jira:projectPage', project: { id: OWNER.projectId, key: 'DEMO', type: 'software' } } };

describe('resolvers', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });
  afterEach(() => {
    world.close();
  });
  const ask = (key: string, payload: unknown, from: unknown = context) => projectResolver(world.deps)[key]?.({ payload, context: from });

  it('answer the value of a use case', async () => {
    expect(await ask('create-session', { name: 'Site' })).toMatchObject({ ok: true, value: { name: 'Site', ownerId: 'owner', projectId: '10000' } });
  });

  it('know their caller from the context alone', async () => {
    const made = (await ask('create-session', { name: 'Site' })) as { value: { id: string } };
    expect(await ask('create-session', { name: 'Mine', accountId: 'someone', projectId: '20000' })).toMatchObject({ ok: false, error: { code: 'wrong-payload' } });
    for (const other of [
      { ...context, accountId: 'stranger' },
      { ...context, extension: { ...context.extension, project: { id: '20000', key: 'OTHER' } } },
    ]) {
      expect(await ask('get-session', { sessionId: made.value.id }, other)).toMatchObject({ ok: false, error: { code: 'session-not-found' } });
    }
    for (const unknown of [{}, { accountId: 'owner' }, { ...context, accountId: '' }, null]) {
      expect(await ask('list-sessions', {}, unknown)).toMatchObject({ ok: false, error: { code: 'unknown-caller' } });
    }
  });

  it.each([
    ['get-session', {}],
    ['get-session', { sessionId: 'x' }],
    ['get-session', { sessionId: '../other' }],
    ['create-session', { name: '   ' }],
    ['create-session', { name: 'x'.repeat(201) }],
    ['add-pieces', { sessionId: 'a'.repeat(32), pieces: [{ fileId: 'a'.repeat(32), index: 0, sha256: 'b'.repeat(64), data: 'not base64!' }] }],
    ['add-pieces', { sessionId: 'a'.repeat(32), pieces: Array.from({ length: 3 }, () => ({ fileId: 'a'.repeat(32), index: 0, sha256: 'b'.repeat(64), data: 'AAAA'.repeat(45_000) })) }],
    ['assign-tickets', { sessionId: 'a'.repeat(32), ids: 'all', assignment: { labels: ['two words'] } }],
    ['rollback', { sessionId: 'a'.repeat(32), to: 'elsewhere' }],
  ])('refuse what they do not understand: %s %j', async (key, payload) => {
    const answer = await ask(key, payload);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'user_fixable', code: 'wrong-payload' } });
    expect(JSON.stringify(answer)).not.toContain('not base64');
  });

  it('say an unexpected fault in words with a reference, and keep the fault for the log', async () => {
    const broken = { ...world.deps, sessions: { ...world.deps.sessions, listOwned: () => Promise.reject(new Error('secret at line 7')) } };
    const answer = await projectResolver(broken)['list-sessions']?.({ payload: {}, context });
    expect(answer).toEqual({ ok: false, error: { kind: 'temporary', code: 'unexpected', message: expect.any(String) as string, action: expect.any(String) as string, reference: expect.stringMatching(/^[0-9a-f]{12}$/) as string } });
    expect(JSON.stringify(answer)).not.toMatch(/secret|at /);
    const reference = answer?.ok === false ? answer.error.reference : '';
    expect(world.logged.find((entry) => entry.reference === reference)?.detail).toContain('secret at line 7');
  });

  it('let administrators in by what Jira says', async () => {
    const admin = (key: string, payload: unknown) => adminResolver(world.deps)[key]?.({ payload, context: { accountId: 'boss', extension: { type: 'jira:adminPage' } } });
    expect(await admin('get-settings', {})).toMatchObject({ ok: true, value: { retentionDays: 30 } });
    expect(await admin('change-settings', { version: 0, change: { retentionDays: 5 } })).toMatchObject({ ok: true, value: { retentionDays: 5, version: 1 } });
    expect(await admin('change-settings', { version: 1, change: { version: 9 } })).toMatchObject({ ok: false, error: { code: 'wrong-payload' } });
    expect(await admin('health', {})).toMatchObject({ ok: true, value: { checks: [{ part: 'storage', ok: true }, { part: 'jobs', ok: true }, { part: 'jira', ok: true }, { part: 'clean_up', ok: true }] } });
    world.person.administrator = false;
    expect(await admin('get-settings', {})).toMatchObject({ ok: false, error: { kind: 'admin_required', code: 'not-administrator' } });
  });

  it('have one definition for each call of the contract', () => {
    expect(Object.keys(projectResolver(world.deps)).sort()).toEqual(Object.keys(projectPayloads).sort());
  });
});
