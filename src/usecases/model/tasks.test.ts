import { DEFAULT_WRITER } from '../../domain/writing';
import { ModelFailure, type ModelSource } from '../../llm/port';
import { answerOf, rewording, scripted } from '../../testing/scripted-model';
import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { changeSettings } from '../admin/administer';
import { generateTickets } from '../jobs/start-jobs';
import { getTask, runTask, startTask } from './tasks';

async function written(models: ModelSource): Promise<{ world: World; id: string; ticket: string }> {
  const world = createWorld(models);
  const { id } = await world.validated(SMALL_SITE);
  await generateTickets(world.deps, OWNER, id);
  await world.deliver();
  await changeSettings(world.deps, 'admin', 0, { writer: { ...DEFAULT_WRITER, kind: 'forge', maxCost: null } });
  return { world, id, ticket: (await world.deps.plans.get(id))?.plan.tickets[0]?.id ?? '' };
}

/** Delivers the messages of tasks, each of them twice. */
async function deliverTwice({ tasks, deps }: World): Promise<void> {
  for (const message of tasks.splice(0)) {
    await runTask(deps, message);
    await runTask(deps, message);
  }
}

describe('a task for a model', () => {
  it('writes one ticket again with the hint, once however often its message comes', async () => {
    const model = scripted(rewording);
    const { world, id, ticket } = await written(model);
    const { taskId } = await startTask(world.deps, OWNER, id, 'improve', ticket, 'Shorter, please.');
    await deliverTwice(world);
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]?.data).toContain('Shorter, please.');
    const task = await getTask(world.deps, OWNER, id, taskId);
    expect(task).toMatchObject({ state: 'done', result: { kind: 'improve' } });
    const [body] = await world.deps.tickets.bodies(id, [ticket]);
    expect(body?.provenance).toMatchObject({ writer: 'forge', model: 'scripted' });
    expect(body?.content.prose.criteria.join(' ')).toContain('In the finished site,');
    expect((await world.deps.writing.usage(id))?.agents['improver']).toMatchObject({ requests: 1 });
    world.close();
  });

  it('counts what failed tries took, and what it cost', async () => {
    const { world, id, ticket } = await written(scripted(() => {
      throw new ModelFailure('bad-answer', 'No JSON.', null, { inputTokens: 1_000, outputTokens: 100 });
    }));
    await changeSettings(world.deps, 'admin', 1, { writer: { ...DEFAULT_WRITER, kind: 'forge', maxCost: null, inputPrice: 10, outputPrice: 100 } });
    const { taskId } = await startTask(world.deps, OWNER, id, 'improve', ticket, 'Shorter, please.');
    await deliverTwice(world);
    expect(await getTask(world.deps, OWNER, id, taskId)).toMatchObject({ state: 'failed', error: { code: 'model-failed' } });
    const usage = await world.deps.writing.usage(id);
    expect(usage?.agents['improver']).toMatchObject({ requests: 4, errors: 4, inputTokens: 4_000, outputTokens: 400 });
    expect(usage?.cost).toBe(0.08);
    world.close();
  });

  it('keeps questions of a model apart from those of rules', async () => {
    const { world, id, ticket } = await written(scripted((request) => answerOf(request, { sentences: ['Which image is shown where none is chosen?', 'Write to boss@evil.example?'] })));
    const [before] = await world.deps.tickets.bodies(id, [ticket]);
    await startTask(world.deps, OWNER, id, 'ask', ticket, '');
    await deliverTwice(world);
    const [after] = await world.deps.tickets.bodies(id, [ticket]);
    expect(after?.asked).toEqual(['Which image is shown where none is chosen?']);
    expect(after?.content.questions).toEqual(before?.content.questions);
    world.close();
  });

  it('says how the connection is, whatever happens', async () => {
    const cases = [
      [() => answerOf({ system: '', data: '' }, { ok: true }), 'healthy'],
      [() => answerOf({ system: '', data: '' }, { hello: 1 }), 'degraded'],
      [() => { throw new ModelFailure('busy', 'Busy.', 4_000); }, 'degraded'],
      [() => { throw new ModelFailure('rejected', 'Wrong key.'); }, 'unavailable'],
    ] as const;
    for (const [answer, health] of cases) {
      const { world, id } = await written(scripted(answer));
      const { taskId } = await startTask(world.deps, OWNER, id, 'test', '', '');
      await deliverTwice(world);
      expect((await getTask(world.deps, OWNER, id, taskId)).result).toMatchObject({ kind: 'test', test: { health } });
      world.close();
    }
  });

  it('says that a slow model is degraded, and one without its key unavailable', async () => {
    const slow: { world: World | null } = { world: null };
    const asked = await written(scripted((request) => {
      slow.world?.pass(11_000);
      return answerOf(request, { ok: true });
    }));
    slow.world = asked.world;
    const { taskId } = await startTask(asked.world.deps, OWNER, asked.id, 'test', '', '');
    await deliverTwice(asked.world);
    expect((await getTask(asked.world.deps, OWNER, asked.id, taskId)).result).toMatchObject({ test: { health: 'degraded', reason: 'Forge LLM answers slowly: 11 seconds for one word.', ms: 11_000 } });
    asked.world.close();
    const keyless = await written({ ...scripted(rewording), needsKey: () => true });
    const { taskId: other } = await startTask(keyless.world.deps, OWNER, keyless.id, 'test', '', '');
    await deliverTwice(keyless.world);
    expect((await getTask(keyless.world.deps, OWNER, keyless.id, other)).result).toMatchObject({ test: { health: 'unavailable', reason: expect.stringMatching(/^There is no key for Forge LLM\./) as string } });
    keyless.world.close();
  });

  it('is nobody else’s, and needs a model that is turned on', async () => {
    const { world, id, ticket } = await written(scripted(rewording));
    await expect(startTask(world.deps, STRANGER, id, 'improve', ticket, '')).rejects.toMatchObject({ code: 'session-not-found' });
    await changeSettings(world.deps, 'admin', 1, { writer: DEFAULT_WRITER });
    await expect(startTask(world.deps, OWNER, id, 'improve', ticket, '')).rejects.toMatchObject({ code: 'no-model' });
    world.close();
  });
});
