import type { WriterSettings } from '../../domain/writing';

export interface Price {
  /** US dollars a million tokens. */
  readonly input: number;
  readonly output: number;
}

/**
 * List prices, each as the model's maker publishes it (read in November 2026): platform.claude.com/docs/en/models/<model>/overview,
 * developers.openai.com/api/docs/models/<model>. Atlassian's list for Forge LLM names the same figures, as far as it goes
 * (Opus 4.6, Sonnet 4.5, Haiku 4.5: developer.atlassian.com/platform/forge/runtime-reference/forge-llms-api-pricing).
 * A model whose price was not found there is left out: its price is not known. An administrator's own prices win.
 */
const LIST: Readonly<Record<string, Price>> = {
  'claude-haiku-4-5': { input: 1, output: 5 },
  'claude-sonnet-4-5': { input: 3, output: 15 },
  'claude-sonnet-4-6': { input: 3, output: 15 },
  'claude-sonnet-5': { input: 2, output: 10 },
  'claude-opus-4-6': { input: 5, output: 25 },
  'claude-opus-4-8': { input: 5, output: 25 },
  'claude-opus-5': { input: 5, output: 25 },
  'gpt-5-mini': { input: 0.25, output: 2 },
};

/** A dated snapshot costs what its model does; `claude-opus-5-5` is another model than `claude-opus-5`. */
const DATE = /-(?:\d{8}|\d{4}-\d{2}-\d{2})$/u;

/** Price of a model, in US dollars a million tokens; null where neither the administrator nor the list knows it. */
export function priceOf(model: string, { inputPrice, outputPrice }: Pick<WriterSettings, 'inputPrice' | 'outputPrice'>): Price | null {
  const name = model.replace(DATE, '');
  const listed = Object.hasOwn(LIST, name) ? LIST[name] : undefined;
  const input = inputPrice ?? listed?.input;
  const output = outputPrice ?? listed?.output;
  return input === undefined || output === undefined ? null : { input, output };
}

/** US dollars, to a hundredth of a cent; null where the price is not known. */
export const costOf = (tokens: { readonly inputTokens: number; readonly outputTokens: number }, price: Price | null): number | null =>
  price === null ? null : Math.round((tokens.inputTokens * price.input + tokens.outputTokens * price.output) / 100) / 10_000;

/** Sum of two costs in US dollars; null where one of them is not known. */
export const addCost = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : Math.round((one + other) * 10_000) / 10_000);
