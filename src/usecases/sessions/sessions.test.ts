import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { generateTickets, startValidation } from '../jobs/start-jobs';
import { cleanUp } from './clean-up';
import { createSession } from './create-session';
import { deleteSession } from './delete-session';
import { findSession, listSessions } from './list-sessions';
import { previewRollback, rollBack } from './rollback';
import { setOptions } from './set-options';

const DAY = 86_400_000;
const page = { cursor: null, limit: 50 };
const fresh = { name: 'Site', description: ' For students ', supersede: false };

describe('sessions', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });
  afterEach(() => {
    world.close();
  });
  const audit = async () => {
    world.pass(3_000);
    return (await world.deps.audit.list({}, page)).items.map((event) => event.action);
  };

  it('begin with the administrator’s defaults, and are told of in the audit log', async () => {
    const settings = await world.deps.settings.get();
    await world.deps.store.commit([{ kind: 'settings', value: { ...settings, grouping: 'coarse' } }]);
    const session = await createSession(world.deps, OWNER, fresh);
    expect(session).toMatchObject({ stage: 'site_info_collection', description: 'For students', projectKey: 'DEMO', options: { grouping: 'coarse' }, version: 1 });
    expect(await world.session(session.id)).toEqual(session);
    expect(await audit()).toEqual(['session_created']);
  });

  it('have one name each in a project, unless one is to take the place of the other', async () => {
    const first = await createSession(world.deps, OWNER, fresh);
    await expect(createSession(world.deps, OWNER, fresh)).rejects.toMatchObject({ code: 'name-taken' });
    expect(await findSession(world.deps, OWNER, 'site')).toEqual({ session: first, taken: false });
    expect(await findSession(world.deps, STRANGER, 'site')).toEqual({ session: null, taken: true });
    expect(await findSession(world.deps, OWNER, 'else')).toEqual({ session: null, taken: false });
    const second = await createSession(world.deps, OWNER, { ...fresh, supersede: true });
    expect((await findSession(world.deps, OWNER, 'Site')).session?.id).toBe(second.id);
    expect((await world.session(first.id)).name).toBe('Site');
  });

  it('cannot begin where the project is not to be seen', async () => {
    world.person.seesProject = false;
    await expect(createSession(world.deps, OWNER, fresh)).rejects.toMatchObject({ code: 'project-not-found' });
  });

  it('are listed for their owner alone', async () => {
    const session = await createSession(world.deps, OWNER, fresh);
    world.pass(3_000);
    expect((await listSessions(world.deps, OWNER, page)).items).toEqual([session]);
    expect((await listSessions(world.deps, STRANGER, page)).items).toEqual([]);
    expect((await listSessions(world.deps, { ...OWNER, projectId: '20000' }, page)).items).toEqual([]);
  });

  it('are deleted by their owner alone, and not while something works on them', async () => {
    const { id } = await world.uploaded(SMALL_SITE);
    await expect(deleteSession(world.deps, STRANGER, id)).rejects.toMatchObject({ code: 'session-not-found' });
    await expect(deleteSession(world.deps, { ...OWNER, projectId: '20000' }, id)).rejects.toMatchObject({ code: 'session-not-found' });
    await startValidation(world.deps, OWNER, id);
    await expect(deleteSession(world.deps, OWNER, id)).rejects.toMatchObject({ code: 'job-running' });
    await world.deliver();
    await deleteSession(world.deps, OWNER, id);
    expect(await world.deps.sessions.get(id)).toBeNull();
    expect(await audit()).toContain('session_deleted');
  });

  it('take changes of options until issues exist, and know what is stale by them', async () => {
    const { id } = await world.validated(SMALL_SITE);
    await setOptions(world.deps, OWNER, id, { options: { grouping: 'coarse' } });
    await expect(generateTickets(world.deps, OWNER, id)).rejects.toMatchObject({ code: 'findings-stale' });
    await setOptions(world.deps, OWNER, id, { options: { grouping: 'standard' } });
    await generateTickets(world.deps, OWNER, id);
    await expect(setOptions(world.deps, OWNER, id, { options: { grouping: 'coarse' } })).rejects.toMatchObject({ code: 'job-running' });
    await world.deliver();
    await world.deps.store.commit([{ kind: 'session', value: { ...(await world.session(id)), hasIssues: true } }]);
    await expect(setOptions(world.deps, OWNER, id, { options: { grouping: 'coarse' } })).rejects.toMatchObject({ code: 'issues-exist' });
    expect(await setOptions(world.deps, OWNER, id, { description: 'new' })).toMatchObject({ description: 'new' });
  });

  it('go back to an earlier stage, after saying what it costs; once issues exist, to review only', async () => {
    const { id } = await world.validated(SMALL_SITE);
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    const cost = await previewRollback(world.deps, OWNER, id, 'processing');
    expect(cost.loses[0]).toMatch(/^The \d+ tickets must be written again/);
    expect((await world.session(id)).stage).toBe('review');
    await expect(rollBack(world.deps, OWNER, id, 'jira_export')).rejects.toMatchObject({ code: 'rollback-impossible' });
    expect(await rollBack(world.deps, OWNER, id, 'processing')).toMatchObject({ stage: 'processing', generatedFrom: '', checkedContent: -1 });
    expect(await audit()).toContain('session_rolled_back');
    await world.deps.store.commit([{ kind: 'session', value: { ...(await world.session(id)), stage: 'jira_export', hasIssues: true } }]);
    await expect(rollBack(world.deps, OWNER, id, 'processing')).rejects.toMatchObject({ code: 'rollback-impossible' });
    expect(await rollBack(world.deps, OWNER, id, 'review')).toMatchObject({ stage: 'review', hasIssues: true });
  });

  it('are not deleted where the list shows an older state than the record has', async () => {
    const session = await createSession(world.deps, OWNER, fresh);
    world.pass(31 * DAY);
    await setOptions(world.deps, OWNER, session.id, { description: 'just now' });
    expect(await cleanUp({ ...world.deps, sessions: { ...world.deps.sessions, listUnchangedSince: () => Promise.resolve([session]) } }, () => 1)).toBe(0);
    expect(await world.session(session.id)).toMatchObject({ description: 'just now' });
  });

  it('are deleted after the days that the settings name, unless something works on them', async () => {
    const old = await createSession(world.deps, OWNER, fresh);
    const busy = await world.uploaded(SMALL_SITE, 'Busy');
    await startValidation(world.deps, OWNER, busy.id);
    world.pass(29 * DAY);
    const young = await createSession(world.deps, OWNER, { ...fresh, name: 'Young' });
    world.pass(DAY + 3_000);
    expect(await cleanUp(world.deps, () => 0)).toBe(0);
    expect(await cleanUp(world.deps, () => 1)).toBe(1);
    expect(await world.deps.sessions.get(old.id)).toBeNull();
    expect(await world.deps.sessions.get(busy.id)).not.toBeNull();
    expect(await world.deps.sessions.get(young.id)).not.toBeNull();
    expect(await audit()).toContain('session_expired');
    await world.deps.store.commit([{ kind: 'settings', value: { ...(await world.deps.settings.get()), retentionDays: 0 } }]);
    world.pass(300 * DAY);
    expect(await cleanUp(world.deps, () => 1)).toBe(0);
  });
});
