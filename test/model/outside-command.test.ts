import path from 'node:path';
import { emptyFolder } from '../support/run-tickets';
import { startTickets } from '../support/start-tickets';
import { goodBehaviour } from './good-model';
import { startProvider } from './provider-servers';

const ARGS = ['static/samples/lakeside', '--until', 'review'] as const;
const PRELOAD = `--require=${path.join(__dirname, 'redirect.cjs')}`;

describe.each([
  ['anthropic', 'ANTHROPIC_API_KEY', 'https://api.anthropic.com', 'claude-sonnet-4-6'],
  ['openai', 'OPENAI_API_KEY', 'https://api.openai.com', 'gpt-5-mini'],
] as const)('npm run tickets with %s, on the variant of the app that may leave Atlassian', (writer, key, origin, model) => {
  it('asks the published API with the key of the environment, and shows the key nowhere', async () => {
    const server = await startProvider(writer, goodBehaviour);
    const { code, output, report } = await startTickets(emptyFolder(), { [key]: 'test-key', NODE_OPTIONS: PRELOAD, REDIRECT: JSON.stringify({ [origin]: server.address }) }, ...ARGS, '--writer', writer);
    await server.close();
    expect(server.refused).toEqual([]);
    expect(code).toBe(0);
    expect(report?.writing).toMatchObject({ writer, model, fallbacks: 0, capped: false, lint: { fail: 0 } });
    // One request more for the test of the connection.
    expect(server.requests).toHaveLength((report?.writing.requests ?? 0) + 1);
    expect(`${output}${JSON.stringify(report)}`).not.toContain('test-key');
  }, 60_000);

  it('says which variable is missing, and which key is turned down', async () => {
    const server = await startProvider(writer, () => ({ kind: 'status', status: 401 }));
    const [keyless, refused] = await Promise.all([
      startTickets(emptyFolder(), {}, ...ARGS, '--writer', writer),
      startTickets(emptyFolder(), { [key]: 'test-key', NODE_OPTIONS: PRELOAD, REDIRECT: JSON.stringify({ [origin]: server.address }) }, ...ARGS, '--writer', writer),
    ]);
    await server.close();
    expect([keyless.code, keyless.output.trim()]).toEqual([2, expect.stringMatching(new RegExp(`^There is no key for \\w+\\. Set ${key}\\.$`))]);
    expect([refused.code, refused.output.trim()]).toEqual([3, expect.stringMatching(/^\w+ is unavailable: The provider turned the request down \(401\): .+ Check key and model, then run the command again\.$/)]);
  }, 60_000);
});
