import { generateText, jsonSchema, Output, type LanguageModel } from 'ai';
import type { ModelWriter } from '../domain/writing';
import { failureOf } from './failure';
import { ModelFailure, type Model, type ModelAnswer, type ModelRequest } from './port';

/** Model objects only: a model named by a string would go to a gateway of the library's maker. */
export type ModelObject = Exclude<LanguageModel, string>;

/** An answer may take five minutes (facts/forge.md §4); one of this size takes seconds, and a lost one is asked again. */
const PATIENCE_MS = 120_000;
/** An answer beyond all bounds is not parsed. */
const LONGEST_ANSWER = 400_000;

export interface ModelOptions {
  readonly writer: ModelWriter;
  readonly model: ModelObject;
  readonly rate: Model['rate'];
  readonly now: () => number;
  readonly patienceMs?: number;
  /** For the provider alone. */
  readonly providerOptions?: NonNullable<Parameters<typeof generateText>[0]['providerOptions']>;
}

async function ask({ model, now, patienceMs = PATIENCE_MS, providerOptions }: ModelOptions, request: ModelRequest): Promise<ModelAnswer> {
  try {
    const result = await generateText({
      model,
      system: request.system,
      prompt: request.data,
      maxOutputTokens: request.maxOutputTokens,
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(patienceMs),
      ...(providerOptions === undefined ? {} : { providerOptions }),
      output: Output.object({ name: 'answer', schema: jsonSchema(request.schema, { validate: (value) => ({ success: true, value }) }) }),
    });
    const { finishReason, usage, text } = result;
    const used = { inputTokens: usage.inputTokens ?? 0, outputTokens: usage.outputTokens ?? 0 };
    if (finishReason === 'length') throw new ModelFailure('cut-short', 'The answer was cut short.', null, used);
    if (finishReason === 'content-filter') throw new ModelFailure('refused', 'The model declined to answer.', null, used);
    if (text.length > LONGEST_ANSWER) throw new ModelFailure('bad-answer', 'The answer was far too long.', null, used);
    // Reading it throws where the library found no JSON.
    return { value: result.output, ...used };
  } catch (error) {
    throw failureOf(error, now());
  }
}

/** A model behind the port: one question, one try; who asks decides whether to ask again. */
export const modelOf = (options: ModelOptions): Model => ({
  writer: options.writer,
  id: options.model.modelId,
  rate: options.rate,
  ask: (request) => ask(options, request),
});
