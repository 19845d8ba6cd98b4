import type { chat } from '@forge/llm';
import { z } from 'zod';
import type { ModelObject } from './ask';
import { failureOfStatus } from './failure';
import { ModelFailure } from './port';

/** `chat` of @forge/llm, which cannot be loaded outside of Forge's runtime. */
export type Chat = typeof chat;

type CallOptions = Parameters<ModelObject['doGenerate']>[0];
type Message = Parameters<Chat>[0]['messages'][number];
type FinishReason = 'stop' | 'length' | 'content-filter' | 'error' | 'other';

const content = z.union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))]);
const answerShape = z.looseObject({
  choices: z.array(z.looseObject({ finish_reason: z.string().nullish(), message: z.looseObject({ content: content.nullish() }) })).min(1),
  usage: z.looseObject({ input_tokens: z.number().optional(), output_tokens: z.number().optional() }).nullish(),
});

const errorShape = z.object({ name: z.literal('ForgeLlmAPIError'), status: z.number(), code: z.string().nullish(), message: z.string() });

const REASONS: Readonly<Record<string, FinishReason>> = { end_turn: 'stop', stop: 'stop', stop_sequence: 'stop', max_tokens: 'length', length: 'length', refusal: 'content-filter', content_filter: 'content-filter' };

/** Text parts of a message; other parts are never sent. */
const textOf = (parts: CallOptions['prompt'][number]['content']): string =>
  typeof parts === 'string' ? parts : parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');

/** Forge LLM knows no JSON mode, so the schema is said in words. */
function messagesOf({ prompt, responseFormat }: CallOptions): Message[] {
  const form = responseFormat?.type === 'json' && responseFormat.schema !== undefined ? `\n\nThe JSON schema of the answer:\n${JSON.stringify(responseFormat.schema)}` : '';
  return prompt.map((message) => ({ role: message.role, content: `${textOf(message.content)}${message.role === 'system' ? form : ''}` }));
}

/** The JSON of an answer: models without a JSON mode may fence it, or say a word before it. */
function jsonOf(text: string): string {
  const fenced = /```(?:json)?\s*([\s\S]*?)```/u.exec(text)?.[1] ?? text;
  const [start, end] = [fenced.indexOf('{'), fenced.lastIndexOf('}')];
  return start === -1 || end < start ? fenced : fenced.slice(start, end + 1);
}

/** @forge/llm cannot be told to stop, so its answer is no longer waited for. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new ModelFailure('temporary', 'The model took too long.'));
    });
    work.then(resolve, reject);
  });
}

function told(error: unknown): never {
  const read = errorShape.safeParse(error instanceof Error ? { ...Object.fromEntries(Object.entries(error)), name: error.name, message: error.message } : error);
  if (!read.success) throw error;
  const { status, code, message } = read.data;
  if (code === 'FORGE_LLMS_MODEL_FORBIDDEN') throw new ModelFailure('rejected', `Forge LLM does not offer this model here: ${message.slice(0, 200)}`, null, undefined, error);
  throw failureOfStatus(status, message, null, error);
}

/** Forge LLM as a model of the `ai` library. Newest models refuse a temperature, so none is sent. */
export function forgeModel(modelId: string, ask: Chat): ModelObject {
  return {
    specificationVersion: 'v3',
    provider: 'forge',
    modelId,
    supportedUrls: {},
    doGenerate: async (options) => {
      const tokens = options.maxOutputTokens === undefined ? {} : { max_completion_tokens: options.maxOutputTokens };
      const raw: unknown = await untilAborted(ask({ model: modelId, messages: messagesOf(options), ...tokens }), options.abortSignal).catch(told);
      const read = answerShape.safeParse(raw);
      if (!read.success) throw new ModelFailure('bad-answer', 'Forge LLM answered in a form that it does not document.', null, undefined, read.error);
      const [choice] = read.data.choices;
      const said = choice?.message.content ?? '';
      const text = typeof said === 'string' ? said : said.map((part) => part.text ?? '').join('');
      const raws = choice?.finish_reason ?? undefined;
      const { input_tokens: input, output_tokens: output } = read.data.usage ?? {};
      return {
        content: [{ type: 'text', text: options.responseFormat?.type === 'json' ? jsonOf(text) : text }],
        finishReason: { unified: raws === undefined ? 'other' : (REASONS[raws] ?? 'other'), raw: raws },
        usage: {
          inputTokens: { total: input, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
          outputTokens: { total: output, text: undefined, reasoning: undefined },
        },
        warnings: [],
      };
    },
    doStream: () => Promise.reject(new Error('Forge LLM is asked for whole answers only.')),
  };
}
