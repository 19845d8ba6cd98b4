import { openPlatform } from '../../local/cli/platform';
import { parseOptions } from '../../local/cli/options';
import { emptyFolder } from '../support/run-tickets';
import { startTickets } from '../support/start-tickets';
import { goodBehaviour } from './good-model';
import { startProvider, type ProviderServer } from './provider-servers';

const SAMPLE = ['static/samples/lakeside', '--until', 'review', '--writer', 'forge'] as const;
const HINT = 'Say who needs it.';

/** Prose of tickets as a person finds it stored. */
async function storedProse(data: string, name: string, ids: readonly string[]) {
  const platform = await openPlatform(parseOptions(['--data', data]));
  try {
    const { session } = await platform.call('find-session', { name });
    return await Promise.all(ids.map((id) => platform.call('get-ticket', { sessionId: session?.id ?? '', id })));
  } finally {
    await platform.close();
  }
}

describe('npm run tickets with a model', () => {
  let server: ProviderServer;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    server = await startProvider('compatible', goodBehaviour);
    env = { LLM_BASE_URL: server.address, LLM_MODEL: 'scripted' };
  });
  afterAll(() => server.close());

  it('stops at the cap and says so; with more money it writes the rest, and one ticket again with a hint', async () => {
    const data = emptyFolder();
    const [capped, unconnected] = await Promise.all([startTickets(data, env, ...SAMPLE, '--max-cost', '0.2'), startTickets(emptyFolder(), {}, ...SAMPLE)]);
    expect(unconnected).toMatchObject({ code: 2, report: null });
    expect(unconnected.output.trim()).toBe('No model is connected to the local Forge LLM. Set ANTHROPIC_API_KEY or OPENAI_API_KEY, or LLM_BASE_URL and LLM_MODEL for an OpenAI-compatible server (Ollama, vLLM).');

    expect(capped.code).toBe(0);
    expect(capped.output).toContain('The cap was reached');
    const before = capped.report?.writing;
    const tickets = capped.report?.tickets ?? [];
    expect(before).toMatchObject({ writer: 'forge', model: 'claude-sonnet-4-6', cached: 0, capped: true, lint: { fail: 0 } });
    expect(before?.cost).toBeLessThanOrEqual(0.2);
    expect(before?.requests).toBeGreaterThan(0);
    expect(before?.fallbacks).toBe(tickets.length - 8 * (before?.requests ?? 0));

    // One request for the test of the connection.
    expect(server.requests).toHaveLength(1 + (before?.requests ?? 0));
    const id = tickets[20]?.id ?? '';
    const whole = await startTickets(data, env, ...SAMPLE, '--regenerate', id, '--hint', HINT);
    expect(whole.code).toBe(0);
    expect(whole.output).not.toContain('The cap was reached');
    expect(whole.output).toContain(`Ticket ${id} was written again.`);
    const written = server.requests.slice(2 + (before?.requests ?? 0));
    expect(whole.report?.writing).toMatchObject({ capped: false, fallbacks: 0, cached: tickets.length - (before?.fallbacks ?? 0), requests: written.length, lint: { fail: 0 } });
    expect(written.filter(({ data: asked }) => asked.includes(HINT))).toHaveLength(1);
    // Nothing is asked twice.
    const tasks = server.requests.flatMap(({ data: asked }) => [...asked.matchAll(/"task":"([^"]+)"/g)].map(([, task]) => task));
    expect(tasks).toHaveLength(tickets.length + 1);
    expect(new Set(tasks).size).toBe(tickets.length);
    // Tokens of the one written again are paid for, too.
    const { inputTokens = 0, outputTokens = 0, cost } = whole.report?.writing ?? {};
    expect(cost).toBeCloseTo((inputTokens * 3 + outputTokens * 15) / 1_000_000, 3);
    expect(server.refused).toEqual([]);

    const opened = await storedProse(data, 'lakeside', [tickets[0]?.id ?? '', id, tickets.at(-1)?.id ?? '']);
    for (const { content, provenance } of opened) {
      expect(provenance).toMatchObject({ writer: 'forge', model: 'claude-sonnet-4-6' });
      expect(content.prose.criteria.join('\n')).toContain('In the finished site, ');
    }
  }, 60_000);
});
