import { DEFAULT_WRITER } from '../../src/domain/writing';
import { SMALL_SITE } from '../../src/testing/small-site';
import { createWorld, OWNER } from '../../src/testing/world';
import { changeSettings } from '../../src/usecases/admin/administer';
import { generateTickets } from '../../src/usecases/jobs/start-jobs';
import { underTest } from './adapters-under-test';
import { goodBehaviour } from './good-model';

/** Writes the small site; the provider answers the first request with 429 and these headers. @returns milliseconds that the writing took */
async function writingTook(writer: 'anthropic' | 'openai', headers: Readonly<Record<string, string>>): Promise<{ ms: number; requests: number; fallbacks: number | undefined }> {
  const time = { now: (): number => 0 };
  const { source, server } = await underTest(writer, (request, nth) => (nth === 1 ? { kind: 'status', status: 429, headers } : goodBehaviour(request)), 5_000, () => time.now());
  const world = createWorld(source);
  time.now = world.deps.clock;
  try {
    await changeSettings(world.deps, 'admin', 0, { writer: { ...DEFAULT_WRITER, kind: writer, perRequest: 12, atOnce: 1 } });
    const { id } = await world.validated(SMALL_SITE);
    await generateTickets(world.deps, OWNER, id, { writer });
    await world.deliver();
    const { startedAt, finishedAt, state } = await world.job(id, 'processing');
    if (state !== 'completed') throw new Error(state);
    const usage = await world.deps.writing.usage(id);
    return { ms: (finishedAt ?? 0) - (startedAt ?? 0), requests: server.requests.length, fallbacks: usage?.fallbacks };
  } finally {
    await server.close();
    world.close();
  }
}

describe.each(['anthropic', 'openai'] as const)('%s that has too much to do', (writer) => {
  it.each([
    ['is left alone as long as it asks, in seconds', { 'retry-after': '7' }, 7_000],
    ['is left alone until the date that it names', { 'retry-after': new Date(Date.UTC(2026, 0, 5, 9, 0, 40)).toUTCString() }, 40_000],
    ['is left alone for a second where it names no time', {}, 1_000],
  ])('%s', async (_how, headers, ms) => {
    expect(await writingTook(writer, headers)).toEqual({ ms, requests: 2, fallbacks: 0 });
  });
});
