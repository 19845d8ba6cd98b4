import { forgeLlm } from './forge-llm';
import { testModel } from './testing/test-model';

const SONNET = 'claude-sonnet-4-6';
const body = JSON.stringify({ stream: false, messages: [{ role: 'user', content: 'Hello.' }] });

/** Forge LLM on a clock that the test moves; each answer says that it used so many tokens. */
function service(tokens: number) {
  const time = { now: 0 };
  const forge = forgeLlm(testModel(() => ({ text: 'Hello.', inputTokens: tokens, outputTokens: 0 })), () => time.now);
  const ask = async (model = SONNET): Promise<number> => (await forge(model, { method: 'POST', body })).status;
  const askOften = async (times: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let nth = 0; nth < times; nth += 1) statuses.push(await ask());
    return statuses;
  };
  return { time, forge, ask, askOften };
}

describe('the limits of the local Forge LLM', () => {
  it('are a hundred requests a minute and model; the next is refused as Forge refuses it', async () => {
    const { time, forge, ask, askOften } = service(1);
    expect(new Set(await askOften(100))).toEqual(new Set([200]));
    const refused = await forge(SONNET, { method: 'POST', body });
    expect([refused.status, await refused.json()]).toEqual([429, { code: 'RATE_LIMIT_EXCEEDED', message: 'Rate limit of Forge LLM exceeded.' }]);
    expect(await ask('claude-opus-5')).toBe(200);
    time.now = 59_999;
    expect(await ask()).toBe(429);
    time.now = 60_000;
    expect(await ask()).toBe(200);
  });

  it('are half a million tokens a minute, those of the answers too', async () => {
    const { time, askOften } = service(100_000);
    expect(await askOften(6)).toEqual([200, 200, 200, 200, 200, 429]);
    time.now = 60_000;
    expect(await askOften(1)).toEqual([200]);
  });
});

it('knows the models that Forge offers, and no other', async () => {
  const { forge, ask } = service(1);
  expect(await ask('gpt-5')).toBe(403);
  const { models } = (await (await forge(undefined, {})).json()) as { models: { model: string }[] };
  expect(models.map(({ model }) => model)).toContain(SONNET);
});
