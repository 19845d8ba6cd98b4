import type { LlmService } from '../platform/forge-fetch';
import { noModelHere } from '../platform/no-model';
import type { ModelEnvironment } from './connect';

/** True where the environment names a model for the local Forge LLM. */
export const namesModel = (env: ModelEnvironment): boolean => [env.LLM_BASE_URL, env.ANTHROPIC_API_KEY, env.OPENAI_API_KEY].some((value) => (value ?? '').trim() !== '');

/** What the environment lacks, in a sentence; null where it is whole. */
export const missingIn = (env: ModelEnvironment): string | null =>
  (env.LLM_BASE_URL ?? '').trim() !== '' && (env.LLM_MODEL ?? '').trim() === '' ? 'LLM_BASE_URL is set and LLM_MODEL is not: name the model that the server is to use.' : null;

/** Forge LLM answered by the model that the environment names. Its libraries are loaded with the first question. */
export function llmFromEnvironment(env: ModelEnvironment, now: () => number): LlmService {
  if (!namesModel(env)) return noModelHere;
  let service: Promise<LlmService> | undefined;
  const connect = async (): Promise<LlmService> => {
    const [{ connectedModel }, { forgeLlm }] = await Promise.all([import('./connect'), import('./forge-llm')]);
    const model = connectedModel(env);
    return model === null ? noModelHere : forgeLlm(model, now);
  };
  return async (model, init) => (await (service ??= connect()))(model, init);
}
