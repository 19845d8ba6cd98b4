import { createWorld, type World } from '../../testing/world';
import { changeSettings, getSettings, listAudit } from './administer';
import { health } from './health';

describe('administration', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });
  afterEach(() => {
    world.close();
  });

  it('is for Jira administrators, as Jira itself says', async () => {
    world.person.administrator = false;
    const refused = { code: 'not-administrator', kind: 'admin_required' };
    await expect(getSettings(world.deps)).rejects.toMatchObject(refused);
    await expect(changeSettings(world.deps, 'me', 0, { retentionDays: 1 })).rejects.toMatchObject(refused);
    await expect(listAudit(world.deps, {}, { cursor: null, limit: 1 })).rejects.toMatchObject(refused);
    await expect(health(world.deps)).rejects.toMatchObject(refused);
  });

  it('changes settings under their version, and is told of', async () => {
    expect(await changeSettings(world.deps, 'me', 0, { retentionDays: 7 })).toMatchObject({ retentionDays: 7, version: 1 });
    await expect(changeSettings(world.deps, 'me', 0, { retentionDays: 8 })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await getSettings(world.deps)).toMatchObject({ retentionDays: 7 });
    world.pass(3_000);
    expect((await listAudit(world.deps, {}, { cursor: null, limit: 5 })).items).toMatchObject([{ action: 'settings_changed', accountId: 'me', summary: 'Settings changed: retentionDays.' }]);
  });

  it('says how each part does', async () => {
    expect(await health(world.deps)).toMatchObject([
      { part: 'storage', ok: true },
      { part: 'jobs', ok: true },
      { part: 'jira', ok: true },
      { part: 'clean_up', ok: true },
    ]);
  });
});
