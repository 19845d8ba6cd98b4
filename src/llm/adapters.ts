import { AppError } from '../domain/errors';
import { WRITER_TITLES, type ModelWriter } from '../domain/writing';
import { modelOf, type ModelObject } from './ask';
import { forgeModel, type Chat } from './forge-model';
import type { Model, ModelSource } from './port';

/** How one provider is reached. */
export interface Adapter {
  readonly writer: ModelWriter;
  readonly needsKey: boolean;
  readonly defaultModel: string;
  readonly rate: Model['rate'];
  readonly providerOptions?: Parameters<typeof modelOf>[0]['providerOptions'];
  readonly create: (id: string, key: string) => ModelObject;
}

/** 100 requests and 500,000 tokens a minute (facts/forge.md §4). */
export const forgeAdapter = (chat: Chat): Adapter => ({
  writer: 'forge',
  needsKey: false,
  defaultModel: 'claude-sonnet-4-6',
  rate: { requests: 100, tokens: 500_000 },
  create: (id) => forgeModel(id, chat),
});

const adapters = new Map<ModelWriter, Adapter>();

/** Adds a provider. The default build adds Forge LLM alone: its manifest permits no address outside Atlassian. */
export const addAdapter = (adapter: Adapter): void => {
  adapters.set(adapter.writer, adapter);
};

function adapterOf(writer: ModelWriter): Adapter {
  const adapter = adapters.get(writer);
  if (adapter !== undefined) return adapter;
  throw new AppError({
    kind: 'admin_required',
    code: 'writer-not-built-in',
    message: `${WRITER_TITLES[writer]} is not part of this app: it was deployed without addresses outside Atlassian.`,
    action: 'Choose the built-in writer or Forge LLM, or deploy an app of your own with manifest.egress.yml (see the README).',
  });
}

/** The models that this build can reach. @throws AppError `writer-not-built-in` from its functions */
export const modelSource = (now: () => number): ModelSource => ({
  get writers() {
    return [...adapters.keys()];
  },
  needsKey: (writer) => adapterOf(writer).needsKey,
  defaultModel: (writer) => adapterOf(writer).defaultModel,
  open: (writer, id, key) => {
    const { create, rate, defaultModel, providerOptions } = adapterOf(writer);
    return modelOf({ writer, model: create(id === '' ? defaultModel : id, key), rate, now, ...(providerOptions === undefined ? {} : { providerOptions }) });
  },
});
