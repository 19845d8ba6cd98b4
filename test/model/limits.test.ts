import { forgeLlm } from '../../local/host/llm/forge-llm';
import { testModel } from '../../local/host/llm/testing/test-model';
import type { LlmService } from '../../local/host/platform/forge-fetch';
import { DEFAULT_WRITER } from '../../src/domain/writing';
import { appOnHost, type AppOnHost } from '../../src/testing/app-on-host';
import { goodAnswer } from './good-model';

// The first of them bundles the app, which is slow on a busy machine.
jest.setTimeout(180_000);

/** A content type a ticket. */
const site = (types: number): Readonly<Record<string, string>> => ({
  'Bundles.csv': ['Name,Machine name,X,Type', ...Array.from({ length: types }, (_, nth) => `Page ${String.fromCodePoint(65 + (nth % 26))}${String.fromCodePoint(97 + Math.floor(nth / 26))},page_${String(nth)},a,Content type`)].join('\n'),
});

interface Seen {
  readonly at: number;
  readonly status: number;
}

/** The app before a Forge LLM with its limits. Each request makes one ticket, and its answer takes so long and says that it took these tokens. */
async function appWithModel(tokens: number, answerMs = 0): Promise<{ app: AppOnHost; seen: Seen[] }> {
  const seen: Seen[] = [];
  const late: { service: LlmService | null } = { service: null };
  const app = await appOnHost({
    llm: async (model, init) => {
      if (late.service === null) throw new Error('Asked too early.');
      const response = await late.service(model, init);
      if (model !== undefined) seen.push({ at: app.clock.now(), status: response.status });
      return response;
    },
  });
  const model = testModel(async (asked) => {
    if (answerMs > 0) await app.clock.sleep(answerMs);
    return { text: goodAnswer(asked), inputTokens: tokens, outputTokens: 0 };
  });
  late.service = forgeLlm(model, () => app.clock.now());
  const change = { writer: { ...DEFAULT_WRITER, kind: 'forge', maxCost: null, maxTokens: 100_000_000, perRequest: 1, atOnce: 12 } } as const;
  const changed = await app.admin('change-settings', { version: 0, change });
  if (!changed.ok) throw new Error(changed.error.message);
  return { app, seen };
}

async function session(app: AppOnHost, name: string, types: number): Promise<string> {
  const { id } = await app.call('create-session', { name, description: '', supersede: false });
  await app.upload(id, site(types));
  await app.call('start-validation', { sessionId: id });
  await app.job(id, 'validation');
  return id;
}

const most = (seen: readonly Seen[]): number => Math.max(...seen.map(({ at }) => seen.filter((other) => other.at > at - 60_000 && other.at <= at).length));

describe('a writing job within the limits of Forge LLM', () => {
  it('sends more than a hundred requests, never more than a hundred a minute, and loses no component', async () => {
    const { app, seen } = await appWithModel(1_000, 2_000);
    const id = await session(app, 'Large', 130);
    await app.call('generate-tickets', { sessionId: id, writer: 'forge' });
    const job = await app.job(id, 'processing');
    const usage = await app.call('writing-usage', { sessionId: id });
    await app.close();
    expect(job.state).toBe('completed');
    expect(usage).toMatchObject({ fallbacks: 0, cached: 0 });
    expect(seen).toHaveLength(130);
    expect(seen.every(({ status }) => status === 200)).toBe(true);
    expect(most(seen)).toBe(100);
    expect((job.finishedAt ?? 0) - (job.startedAt ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  it('waits where answers take more tokens than it thought, and loses no component', async () => {
    const { app, seen } = await appWithModel(30_000);
    const id = await session(app, 'Wordy', 40);
    await app.call('generate-tickets', { sessionId: id, writer: 'forge' });
    const job = await app.job(id, 'processing');
    const usage = await app.call('writing-usage', { sessionId: id });
    await app.close();
    expect(job.state).toBe('completed');
    expect(usage).toMatchObject({ fallbacks: 0 });
    const answered = seen.filter(({ status }) => status === 200);
    expect(answered).toHaveLength(40);
    // Sixteen answers fill a minute; twelve more may be under way when that shows.
    expect(most(answered)).toBeLessThanOrEqual(28);
    expect(seen.length).toBeLessThan(45);
  });

  it('goes on where another job takes the same minute: both are refused, both end whole', async () => {
    const { app, seen } = await appWithModel(1_000);
    const ids = [await session(app, 'One', 80), await session(app, 'Other', 80)];
    for (const id of ids) await app.call('generate-tickets', { sessionId: id, writer: 'forge' });
    const jobs = [];
    for (const id of ids) jobs.push(await app.job(id, 'processing'));
    const usages = [];
    for (const id of ids) usages.push(await app.call('writing-usage', { sessionId: id }));
    await app.close();
    expect(jobs.map(({ state }) => state)).toEqual(['completed', 'completed']);
    expect(usages.map((usage) => usage?.fallbacks)).toEqual([0, 0]);
    expect(seen.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(seen.filter(({ status }) => status === 200)).toHaveLength(160);
    expect(most(seen.filter(({ status }) => status === 200))).toBeLessThanOrEqual(100);
  });
});
