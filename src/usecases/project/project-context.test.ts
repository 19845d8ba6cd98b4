import { JiraError } from '../../export/jira-error';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import type { Deps } from '../ports';
import { projectContext } from './project-context';

describe('what a project offers', () => {
  let world: World;
  let asked: string[];
  let deps: Deps;
  beforeEach(() => {
    world = createWorld();
    asked = [];
    deps = {
      ...world.deps,
      project: {
        people: () => {
          asked.push('people');
          return Promise.resolve([{ id: 'p1', name: 'Kim' }]);
        },
        choices: () => {
          asked.push('choices');
          return Promise.resolve({ sprints: [{ id: 1, name: 'Sprint 1', state: 'active', board: 'Board' }], priorities: [{ id: '3', name: 'Medium' }], fields: { labels: true, dueDate: true, storyPoints: true } });
        },
      },
    };
  });
  afterEach(() => {
    world.close();
  });

  it('is asked once in ten minutes of each person, people every time, and nobody’s name is stored', async () => {
    const first = await projectContext(deps, OWNER, false);
    expect(first).toMatchObject({ people: [{ name: 'Kim' }], sprints: [{ id: 1 }], priorities: [{ id: '3' }], fields: { storyPoints: true } });
    expect(await projectContext(deps, OWNER, false)).toEqual(first);
    expect(asked.sort()).toEqual(['choices', 'people', 'people']);
    expect(JSON.stringify(world.storage.requests)).not.toContain('Kim');
    await projectContext(deps, STRANGER, false);
    await projectContext(deps, STRANGER, true);
    world.pass(11 * 60_000);
    await projectContext(deps, STRANGER, false);
    expect(asked.filter((what) => what === 'choices')).toHaveLength(4);
  });

  it('leaves what else is known of the project alone', async () => {
    await world.deps.store.commit([{ kind: 'project_context', value: { projectId: OWNER.projectId, fetchedAt: 1, data: { other: [1] } } }]);
    await projectContext(deps, OWNER, false);
    expect((await world.deps.projectContexts.get(OWNER.projectId))?.data).toMatchObject({ other: [1], choices: { forAccount: OWNER.accountId } });
  });

  it('says who can mend it where Jira does not tell', async () => {
    const failing = (failure: JiraError['failure']): Deps => ({ ...deps, project: { ...deps.project, people: () => Promise.reject(new JiraError('GET x', failure)) } });
    await expect(projectContext(failing({ kind: 'ambiguous', status: 503 }), OWNER, false)).rejects.toMatchObject({ kind: 'temporary', code: 'project-unreadable' });
    const refused = failing({ kind: 'refused', status: 403, problem: { messages: [], fields: {} } });
    await expect(projectContext(refused, OWNER, false)).rejects.toMatchObject({ kind: 'admin_required', code: 'project-unreadable' });
  });
});
