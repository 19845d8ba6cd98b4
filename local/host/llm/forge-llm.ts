import { APICallError, generateText, type LanguageModel } from 'ai';
import { jsonAnswer } from '../platform/answers';
import type { LlmService } from '../platform/forge-fetch';
import { createLlmRate, FORGE_LLM_LIMITS, type LlmLimits } from './rate';
import { chatRequest, textOf, type ChatRequest } from './request';

/** Models that Forge LLM offers (facts/forge.md §4); locally each of them is the connected one. */
const FORGE_MODELS = ['claude-haiku-4-5-20251001', 'claude-sonnet-4-5-20250929', 'claude-sonnet-4-6', 'claude-sonnet-5', 'claude-opus-4-6', 'claude-opus-4-7', 'claude-opus-4-8', 'claude-opus-5'];

/** What answers in the place of Forge's models. */
export type RealModel = Exclude<LanguageModel, string>;

const FINISH: Readonly<Record<string, string>> = { stop: 'end_turn', length: 'max_tokens', 'content-filter': 'refusal' };

/** Inference may take five minutes. */
const MOST_MS = 300_000;

const refusal = (status: number, code: string, message: string): Response => jsonAnswer(status, { code, message });

async function answer(model: RealModel, request: ChatRequest): Promise<Response & { readonly tokens?: number }> {
  const system = request.messages.filter(({ role }) => role === 'system').map(({ content }) => textOf(content)).join('\n\n');
  const messages = request.messages.flatMap(({ role, content }) => (role === 'system' ? [] : [{ role, content: textOf(content) }]));
  const tokens = request.max_completion_tokens === undefined ? {} : { maxOutputTokens: request.max_completion_tokens };
  const { text, finishReason, usage } = await generateText({ model, system, messages, ...tokens, maxRetries: 0, abortSignal: AbortSignal.timeout(MOST_MS) });
  const [input, output] = [usage.inputTokens ?? 0, usage.outputTokens ?? 0];
  const response = jsonAnswer(200, {
    choices: [{ index: 0, finish_reason: FINISH[finishReason] ?? finishReason, message: { role: 'assistant', content: [{ type: 'text', text }] } }],
    usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
  });
  return Object.assign(response, { tokens: input + output });
}

/** An error of the real model, as far as Forge LLM would show it: without the provider's headers. */
function failed(error: unknown): Response {
  if (APICallError.isInstance(error)) {
    if (error.statusCode === 429) return refusal(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests.');
    if (error.statusCode === 401 || error.statusCode === 403 || error.statusCode === 404) return refusal(403, 'FORGE_LLMS_MODEL_FORBIDDEN', `The connected model refuses: ${error.message}`);
    return refusal(502, 'UPSTREAM_ERROR', `The connected model failed: ${error.message}`);
  }
  if (error instanceof Error) return refusal(502, 'UPSTREAM_ERROR', `The connected model failed: ${error.message}`);
  throw error;
}

/** Forge LLM answered by a real model, with Forge's limits: 100 requests and 500,000 tokens a minute and model. */
export function forgeLlm(model: RealModel, now: () => number, limits: LlmLimits = FORGE_LLM_LIMITS): LlmService {
  const rate = createLlmRate(now, limits);
  return async (asked, init) => {
    if (asked === undefined) return jsonAnswer(200, { models: FORGE_MODELS.map((id) => ({ model: id, status: 'active' })) });
    if (!FORGE_MODELS.includes(asked)) return refusal(403, 'FORGE_LLMS_MODEL_FORBIDDEN', `Forge LLM offers no model "${asked}".`);
    const body = typeof init.body === 'string' ? init.body : '';
    const parsed = chatRequest.safeParse(readJson(body));
    if (!parsed.success) return refusal(400, 'INVALID_REQUEST', parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    const admitted = rate.admit(asked, body.length);
    if (admitted === null) return refusal(429, 'RATE_LIMIT_EXCEEDED', 'Rate limit of Forge LLM exceeded.');
    try {
      const response = await answer(model, parsed.data);
      if (response.tokens !== undefined) admitted.used(response.tokens);
      return response;
    } catch (error) {
      return failed(error);
    }
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema answers for a body that is no JSON.
    return undefined;
  }
}
