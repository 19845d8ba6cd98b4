import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { RealModel } from './forge-llm';
import { missingIn } from './from-environment';

/** Where to find a model, from the environment. */
export interface ModelEnvironment {
  readonly ANTHROPIC_API_KEY?: string | undefined;
  readonly OPENAI_API_KEY?: string | undefined;
  /** Address of an OpenAI-compatible server, such as http://localhost:11434/v1 (Ollama, vLLM). */
  readonly LLM_BASE_URL?: string | undefined;
  readonly LLM_API_KEY?: string | undefined;
  /** Id of the model; needed with LLM_BASE_URL. */
  readonly LLM_MODEL?: string | undefined;
}

const given = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());

/** The model that the environment names; null where it names none. @throws Error where LLM_BASE_URL comes without LLM_MODEL */
export function connectedModel(env: ModelEnvironment): RealModel | null {
  const [address, model, anthropic, openai] = [given(env.LLM_BASE_URL), given(env.LLM_MODEL), given(env.ANTHROPIC_API_KEY), given(env.OPENAI_API_KEY)];
  if (address !== null) {
    if (model === null) throw new Error(missingIn(env) ?? 'No model is named.');
    const key = given(env.LLM_API_KEY);
    return createOpenAICompatible({ name: 'local', baseURL: address, ...(key === null ? {} : { apiKey: key }) })(model);
  }
  if (anthropic !== null) return createAnthropic({ apiKey: anthropic })(model ?? 'claude-sonnet-4-6');
  if (openai !== null) return createOpenAI({ apiKey: openai })(model ?? 'gpt-5-mini');
  return null;
}
