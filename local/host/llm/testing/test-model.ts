import type { RealModel } from '../forge-llm';

export interface TestAnswer {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

type Generate = Extract<RealModel, { readonly specificationVersion: 'v3' }>['doGenerate'];

/** Text of one role in a prompt of the `ai` library. */
const textOf = (prompt: Parameters<Generate>[0]['prompt'], role: 'system' | 'user'): string =>
  prompt.flatMap((message) => (message.role !== role ? [] : typeof message.content === 'string' ? [message.content] : message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])))).join('\n');

/** A model for tests in the place of the one behind the local Forge LLM. */
export const testModel = (answer: (asked: { readonly system: string; readonly data: string }) => TestAnswer | Promise<TestAnswer>): RealModel => ({
  specificationVersion: 'v3',
  provider: 'test',
  modelId: 'test-model',
  supportedUrls: {},
  doGenerate: async ({ prompt }) => {
    const { text, inputTokens, outputTokens } = await answer({ system: textOf(prompt, 'system'), data: textOf(prompt, 'user') });
    return {
      content: [{ type: 'text', text }],
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: { inputTokens: { total: inputTokens, noCache: undefined, cacheRead: undefined, cacheWrite: undefined }, outputTokens: { total: outputTokens, text: undefined, reasoning: undefined } },
      warnings: [],
    };
  },
  doStream: () => Promise.reject(new Error('Tests ask for whole answers only.')),
});
