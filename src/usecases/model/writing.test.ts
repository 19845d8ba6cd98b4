import { DEFAULT_WRITER, type WriterSettings } from '../../domain/writing';
import { ModelFailure, type ModelSource } from '../../llm/port';
import { answerOf, componentsOf, NO_MODELS, rewording, scripted } from '../../testing/scripted-model';
import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, type World } from '../../testing/world';
import { changeSettings } from '../admin/administer';
import { generateTickets } from '../jobs/start-jobs';
import { outlinePlan } from '../planning/outline-plan';

/** Twenty content types with two fields each. */
const MANY = {
  'Bundles.csv': ['Name,Machine name,X,Type', ...Array.from({ length: 20 }, (_, index) => `Page ${String.fromCharCode(65 + index)},page_${String(index)},a,Content type`)].join('\n'),
  'Fields.csv': [
    "Bundle,Field label,Machine name,X,Field type,Req'd,Vals.",
    ...Array.from({ length: 20 }, (_, index) => {
      const page = `Page ${String.fromCharCode(65 + index)} (Content type)`;
      return `${page},Lead,field_lead_${String(index)},a,Text (plain),y,1\n${page},Picture,field_picture_${String(index)},a,Image,,1`;
    }),
  ].join('\n'),
};

async function run(models: ModelSource, settings: Partial<WriterSettings> = {}, files: Readonly<Record<string, string>> = MANY, kind: 'rules' | 'forge' = 'forge') {
  const world = createWorld(models);
  await changeSettings(world.deps, 'admin', 0, { writer: { ...DEFAULT_WRITER, kind, maxCost: null, ...settings } });
  const { id } = await world.validated(files);
  await generateTickets(world.deps, OWNER, id);
  await world.deliver();
  return { world, id, ...(await outcome(world, id)) };
}

async function outcome(world: World, id: string) {
  const ids = ((await world.deps.plans.get(id))?.plan.tickets ?? []).map((ticket) => ticket.id);
  return { job: await world.job(id, 'processing'), records: await world.deps.tickets.records(id, ids), bodies: await world.deps.tickets.bodies(id, ids), usage: await world.deps.writing.usage(id) };
}

describe('tickets that a model writes', () => {
  it('take its wording where it says as much, in few requests, and say who wrote them', async () => {
    const model = scripted(rewording);
    const { job, bodies, usage, world } = await run(model);
    expect(job.state).toBe('completed');
    expect(model.requests).toHaveLength(Math.ceil(bodies.length / 8));
    expect(bodies.flatMap(({ content }) => content.prose.criteria).filter((text) => text.startsWith('In the finished site,')).length).toBeGreaterThan(bodies.length);
    expect(bodies[0]?.provenance).toMatchObject({ writer: 'forge', model: 'scripted', cached: false });
    expect(usage).toMatchObject({ writer: 'forge', fallbacks: 0, cached: 0, agents: { 'ticket-writer': { requests: model.requests.length, errors: 0 } } });
    world.close();
  });

  it('by one that writes well, badly, and not at all in turn, are never worse than the built-in ones', async () => {
    const plain = await run(NO_MODELS, {}, MANY, 'rules');
    const model = scripted((request, nth) => {
      if (nth % 3 === 1) return rewording(request);
      if (nth % 3 === 2) return answerOf(request, { tickets: componentsOf(request).map(({ id }) => ({ id, story: 'Everything works as expected.', know: ['See https://example.com.'], criteria: ['It works.', 'All 99 fields are fine.'] })) });
      throw new ModelFailure('bad-answer', 'No JSON.');
    });
    const { job, records, usage, world } = await run(model, { perRequest: 2, atOnce: 1 });
    expect(job.state).toBe('completed');
    const lintOf = new Map(plain.records.map((record) => [record.title, record.lint]));
    for (const record of records) expect(record.lint.filter((rule) => lintOf.get(record.title)?.includes(rule) !== true)).toEqual([]);
    expect(usage?.fallbacks).toBeGreaterThan(0);
    expect(usage?.fallbacks).toBeLessThan(records.length);
    expect(records.filter(({ written }) => written?.note === true).length).toBeGreaterThanOrEqual(usage?.fallbacks ?? 0);
    plain.world.close();
    world.close();
  });

  it('are the built-in ones with a note where the model fails one try and three more', async () => {
    const model = scripted(() => {
      throw new ModelFailure('temporary', 'The model answered with an error (500).');
    });
    const { bodies, usage, world } = await run(model, { perRequest: 12, atOnce: 1 }, SMALL_SITE);
    expect(model.requests).toHaveLength(4);
    expect(usage?.fallbacks).toBe(bodies.length);
    expect(bodies[0]?.provenance?.note).toBe('The text is the built-in one: the model could not be reached.');
    world.close();
  });

  it('are asked for once: written again, they come from the cache', async () => {
    const model = scripted(rewording);
    const { world, id, bodies } = await run(model);
    const asked = model.requests.length;
    const session = await world.session(id);
    await world.deps.store.commit([{ kind: 'session', value: { ...session, stage: 'processing' } }]);
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
    expect(model.requests).toHaveLength(asked);
    expect((await outcome(world, id)).usage).toMatchObject({ cached: bodies.length, agents: { 'ticket-writer': { requests: 0 } } });
    world.close();
  });

  it('stop at the cap: no further request, and the rest is built-in', async () => {
    const model = scripted(rewording);
    const { bodies, usage, world } = await run(model, { perRequest: 2, atOnce: 1, maxTokens: 12_000 });
    const { inputTokens = 0, outputTokens = 0 } = usage?.agents['ticket-writer'] ?? {};
    expect(model.requests.length).toBeGreaterThan(0);
    expect(inputTokens + outputTokens).toBeLessThanOrEqual(12_000);
    expect(usage?.fallbacks).toBeGreaterThan(0);
    expect(bodies.at(-1)?.provenance?.note).toContain('the cap');
    world.close();
  });

  it('wait as a busy provider asks, and a person decides when that does not help', async () => {
    const busy = scripted((request, nth) => {
      if (nth === 1) throw new ModelFailure('busy', 'Busy.', 45_000);
      return rewording(request);
    });
    const waited = await run(busy, { atOnce: 1 });
    expect(waited.job.state).toBe('completed');
    expect((waited.job.finishedAt ?? 0) - (waited.job.startedAt ?? 0)).toBeGreaterThanOrEqual(45_000);
    waited.world.close();
    const never = scripted(() => {
      throw new ModelFailure('busy', 'Busy.', 45_000);
    });
    const stuck = await run(never, { atOnce: 1 });
    expect(stuck.job).toMatchObject({ state: 'paused', pause: { until: null } });
    expect(never.requests).toHaveLength(4);
    stuck.world.close();
  });

  it('are not written where key or model are turned down, and that is said', async () => {
    const { job, world } = await run(scripted(() => {
      throw new ModelFailure('rejected', 'The provider turned the request down (401): invalid key');
    }));
    expect(job).toMatchObject({ state: 'failed', error: { code: 'model-rejected', kind: 'admin_required' } });
    world.close();
  });

  it('cost what was estimated, better estimated the second time', async () => {
    const { world, id } = await run(scripted(rewording));
    const { writing } = await outlinePlan(world.deps, OWNER, id);
    const estimate = writing?.estimate;
    expect(writing?.writers.map(({ kind }) => kind)).toEqual(['rules', 'forge']);
    const usage = await world.deps.writing.usage(id);
    const used = (usage?.agents['ticket-writer']?.inputTokens ?? 0) + (usage?.agents['ticket-writer']?.outputTokens ?? 0);
    expect(estimate).toMatchObject({ runs: 1, requests: 3 });
    expect(Math.abs((estimate?.inputTokens ?? 0) + (estimate?.outputTokens ?? 0) - used) / used).toBeLessThan(0.1);
    expect(estimate?.error).toBeGreaterThan(0);
    world.close();
  });
});
