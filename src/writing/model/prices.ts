import type { WriterSettings } from '../../domain/writing';

export interface Price {
  /** US dollars a million tokens. */
  readonly input: number;
  readonly output: number;
}

/** Published list prices by beginning of the model's id; an administrator's own prices win. */
const LIST: readonly (readonly [string, Price])[] = [
  ['claude-haiku-4', { input: 1, output: 5 }],
  ['claude-sonnet-4', { input: 3, output: 15 }],
  ['claude-opus-4', { input: 5, output: 25 }],
  ['gpt-5-nano', { input: 0.05, output: 0.4 }],
  ['gpt-5-mini', { input: 0.25, output: 2 }],
  ['gpt-4.1-mini', { input: 0.4, output: 1.6 }],
  ['gpt-4.1', { input: 2, output: 8 }],
];

/** Price of a model; null where neither the administrator nor the list knows it. */
export function priceOf(model: string, { inputPrice, outputPrice }: Pick<WriterSettings, 'inputPrice' | 'outputPrice'>): Price | null {
  const listed = LIST.find(([beginning]) => model.startsWith(beginning))?.[1];
  const input = inputPrice ?? listed?.input;
  const output = outputPrice ?? listed?.output;
  return input === undefined || output === undefined ? null : { input, output };
}

/** Sum of two costs; null where one of them is not known. */
export const addCost = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : Math.round((one + other) * 10_000) / 10_000);

/** US dollars, to a hundredth of a cent; null where the price is not known. */
export const costOf = (tokens: { readonly inputTokens: number; readonly outputTokens: number }, price: Price | null): number | null =>
  price === null ? null : Math.round((tokens.inputTokens * price.input + tokens.outputTokens * price.output) / 100) / 10_000;
