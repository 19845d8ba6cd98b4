/** What to do where no model is connected. */
export const HOW_TO_CONNECT = 'Set ANTHROPIC_API_KEY or OPENAI_API_KEY, or LLM_BASE_URL and LLM_MODEL for an OpenAI-compatible server (Ollama, vLLM).';
