import type { ModelWriter } from '../domain/writing';
import type { Model, ModelAnswer, ModelRequest, ModelSource } from '../llm/port';

/** No model at all. */
export const NO_MODELS: ModelSource = {
  writers: [],
  needsKey: () => false,
  defaultModel: () => 'none',
  open: () => {
    throw new Error('There is no model in this world.');
  },
};

/** A component as it stands in the data of a prompt. */
export interface AskedComponent {
  readonly id: string;
  readonly task: string;
  readonly draft: { readonly story: string; readonly know: readonly string[]; readonly criteria: readonly string[] };
  readonly rows: readonly string[];
}

/** Components of a request to write. */
export const componentsOf = ({ data }: Pick<ModelRequest, 'data'>): readonly AskedComponent[] => (JSON.parse(data) as { components: AskedComponent[] }).components;

/** A model that follows a script: the answer to each request, or what it throws. */
export function scripted(answer: (request: ModelRequest, nth: number) => ModelAnswer | Promise<ModelAnswer>, id = 'scripted', writer: ModelWriter = 'forge'): ModelSource & { readonly requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  const model: Model = {
    writer,
    id,
    rate: { requests: 100, tokens: 500_000 },
    ask: async (request) => {
      requests.push(request);
      return answer(request, requests.length);
    },
  };
  return { requests, writers: [writer], needsKey: () => false, defaultModel: () => id, open: () => model };
}

/** What an answer takes: a token for four characters. */
export const answerOf = (request: Pick<ModelRequest, 'system' | 'data'>, value: unknown): ModelAnswer => ({
  value,
  inputTokens: Math.ceil((request.system.length + request.data.length) / 4),
  outputTokens: Math.ceil(JSON.stringify(value).length / 4),
});

/** Writes what the draft says, with a word put before each criterion. */
export const rewording = (request: ModelRequest): ModelAnswer =>
  answerOf(request, {
    tickets: componentsOf(request).map(({ id, draft }) => ({ id, story: draft.story, know: draft.know, criteria: draft.criteria.map((text) => (/^[A-Z][a-z]+ /u.test(text) ? `In the finished site, ${text.replace(/^The /u, 'the ')}` : text)) })),
  });
