import { HOW_TO_CONNECT } from '../llm/how-to-connect';
import type { LlmService } from './forge-fetch';
import { jsonAnswer } from './answers';

/** Forge LLM where no model is connected: an empty list, and a refusal that says so. */
export const noModelHere: LlmService = (model) =>
  Promise.resolve(
    model === undefined
      ? jsonAnswer(200, { models: [] })
      : jsonAnswer(403, { code: 'FORGE_LLMS_MODEL_FORBIDDEN', message: `No model "${model}" is connected to the local host. ${HOW_TO_CONNECT}` }),
  );
