import type { ModelWriter } from '../../src/domain/writing';
import { DEFAULT_WRITER } from '../../src/domain/writing';
import { ticketBodyShape } from '../../src/storage/shapes/ticket-body';
import { createWorld, OWNER, type World } from '../../src/testing/world';
import { changeSettings } from '../../src/usecases/admin/administer';
import { generateTickets } from '../../src/usecases/jobs/start-jobs';
import { NO_MODELS } from '../../src/testing/scripted-model';
import type { ModelSource } from '../../src/llm/port';
import { hidesSomething } from '../../src/writing/model';
import { ADAPTERS, underTest } from './adapters-under-test';
import { ATTACKS, type Attack } from './attacks';
import { attackedSite } from './attacked-site';
import { obey } from './obeying-model';

/** The stored tickets of the attacked site, without what says who wrote them. */
async function stored(attacks: readonly Attack[], writer: 'rules' | ModelWriter, models: ModelSource, perRequest: number): Promise<{ world: World; id: string; tickets: Map<string, unknown>; notes: (string | null)[] }> {
  const world = createWorld(models);
  await changeSettings(world.deps, 'admin', 0, { writer: { ...DEFAULT_WRITER, kind: writer, perRequest, maxCost: null } });
  const { id } = await world.validated(attackedSite(attacks));
  await generateTickets(world.deps, OWNER, id, { writer });
  await world.deliver();
  const job = await world.job(id, 'processing');
  if (job.state !== 'completed') throw new Error(`${job.state}: ${job.error?.message ?? ''}`);
  const ids = ((await world.deps.plans.get(id))?.plan.tickets ?? []).map((ticket) => ticket.id);
  const bodies = await world.deps.tickets.bodies(id, ids);
  for (const body of bodies) ticketBodyShape.parse(body);
  // Ids begin with the session, which is another one in each world.
  const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'id' || key === 'sessionId' ? undefined : part)));
  return { world, id, tickets: new Map(bodies.map((body) => [body.content.title, strip(body.content)])), notes: bodies.map((body) => body.provenance?.note ?? null) };
}

const [sentences, forms] = [ATTACKS.filter(({ says }) => says !== undefined), ATTACKS.filter(({ answers }) => answers !== undefined)];

it('holds sixty attacks and more, each with an id of its own', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ATTACKS.map(({ id }) => id)).size).toBe(ATTACKS.length);
});

describe.each(ADAPTERS)('a model behind %s that obeys every attack', (writer) => {
  it.each([
    ['in sentences, several components a request', sentences, 8],
    ['in the form of the answer, one component a request', forms, 1],
  ] as const)('%s: stored tickets are those of the built-in writer, fact by fact and word by word', async (_how, attacks, perRequest) => {
    const plain = await stored(attacks, 'rules', NO_MODELS, perRequest);
    const { source, server } = await underTest(writer, ({ data }) => ({ kind: 'text', text: obey(data, attacks) }));
    const attacked = await stored(attacks, writer, source, perRequest);
    await server.close();
    expect(server.refused).toEqual([]);
    expect(server.requests.filter(({ data }) => hidesSomething(data))).toEqual([]);
    expect(server.requests.length).toBeGreaterThanOrEqual(Math.ceil(attacks.length / perRequest));
    expect(attacked.tickets.size).toBeGreaterThanOrEqual(attacks.length);
    const proseOf = (ticket: unknown): string[] => Object.values((ticket as { prose: Record<string, string | string[] | null> }).prose).flat().filter((text) => text !== null);
    const strange = [...attacked.tickets].flatMap(([title, ticket]) => proseOf(ticket).filter((text) => !proseOf(plain.tickets.get(title)).includes(text)));
    expect(strange).toEqual([]);
    for (const [title, ticket] of plain.tickets) expect(attacked.tickets.get(title)).toEqual(ticket);
    // Every one says that a sentence, or the whole answer, was kept back.
    expect(attacked.notes.filter((note) => note === null)).toEqual([]);
    const usage = await attacked.world.deps.writing.usage(attacked.id);
    expect(usage?.fallbacks).toBe(attacked.tickets.size);
    plain.world.close();
    attacked.world.close();
  });
});
