import { forgeLlm } from '../../local/host/llm/forge-llm';
import { testModel } from '../../local/host/llm/testing/test-model';
import type { LlmService } from '../../local/host/platform/forge-fetch';
import { DEFAULT_WRITER } from '../../src/domain/writing';
import { appOnHost } from '../../src/testing/app-on-host';
import { componentsOf } from '../../src/testing/scripted-model';
import { goodAnswer } from './good-model';

const TYPES = 24;
const SITE = { 'Bundles.csv': ['Name,Machine name,X,Type', ...Array.from({ length: TYPES }, (_, nth) => `Page ${String.fromCodePoint(65 + nth)},page_${String(nth)},a,Content type`)].join('\n') };

// The first of them bundles the app, which is slow on a busy machine.
jest.setTimeout(180_000);

it('a process that dies in the middle of writing goes on in the next one, and asks for nothing again that was answered', async () => {
  const answered: string[] = [];
  const state: { service: LlmService | null; killed: boolean; asked: number } = { service: null, killed: false, asked: 0 };
  const app = await appOnHost({
    llm: async (model, init) => {
      if (state.service === null) throw new Error('Asked too early.');
      return state.service(model, init);
    },
  });
  const model = testModel(async (asked) => {
    const askedBefore = !state.killed;
    state.asked += 1;
    const nth = state.asked;
    // Three requests at a time, each answered later than the one before; the fifth dies with the process.
    await app.clock.sleep(nth * 2_000);
    if (nth === 5) {
      state.killed = true;
      app.host.kill();
    }
    // What a dead process asked for never arrives.
    if (!(askedBefore && state.killed)) answered.push(...componentsOf(asked).map(({ task }) => task));
    return { text: goodAnswer(asked), inputTokens: 1_000, outputTokens: 100 };
  });
  state.service = forgeLlm(model, () => app.clock.now());
  await app.admin('change-settings', { version: 0, change: { writer: { ...DEFAULT_WRITER, kind: 'forge', perRequest: 2, atOnce: 3 } } });
  const { id } = await app.call('create-session', { name: 'Killed', description: '', supersede: false });
  await app.upload(id, SITE);
  await app.call('start-validation', { sessionId: id });
  await app.job(id, 'validation');
  await app.call('generate-tickets', { sessionId: id, writer: 'forge' });
  await app.host.drain();
  expect(state.killed).toBe(true);
  // The dead process's lease runs out, and a look at the session lets the job go on.
  await app.clock.advance(61_000);
  await app.call('job-status', { sessionId: id });
  const job = await app.job(id, 'processing');
  const usage = await app.call('writing-usage', { sessionId: id });
  await app.close();
  expect(job.state).toBe('completed');
  expect(answered).toHaveLength(TYPES);
  expect(new Set(answered).size).toBe(TYPES);
  expect(usage).toMatchObject({ fallbacks: 0 });
});
