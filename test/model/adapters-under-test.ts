import type { ModelWriter } from '../../src/domain/writing';
import { forgeLlm } from '../../local/host/llm/forge-llm';
import { connectedModel } from '../../local/host/llm/connect';
import { forgeAdapter, type Adapter } from '../../src/llm/adapters';
import { modelOf } from '../../src/llm/ask';
import type { Chat } from '../../src/llm/forge-model';
import { outsideAdapters } from '../../src/llm/outside';
import type { Model, ModelSource } from '../../src/llm/port';
import { startProvider, type Answering, type ProviderServer } from './provider-servers';

export const ADAPTERS: readonly ModelWriter[] = ['forge', 'anthropic', 'openai'];

/** As @forge/llm's own error. */
class ForgeLlmAPIError extends Error {
  override readonly name = 'ForgeLlmAPIError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** `chat` of @forge/llm over the local host's service, as the package itself does it: body without model, errors from the answer's body. */
function chatOver(address: string, now: () => number): Chat {
  const model = connectedModel({ LLM_BASE_URL: address, LLM_MODEL: 'local-model' });
  if (model === null) throw new Error('No model is connected.');
  const service = forgeLlm(model, now);
  return async ({ model: id, ...request }) => {
    const response = await service(id, { method: 'POST', body: JSON.stringify({ ...request, stream: false }) });
    const body = (await response.json()) as never;
    if (response.ok) return body;
    const { code, message } = body as { code: string; message: string };
    throw new ForgeLlmAPIError(response.status, code, message);
  };
}

/** A model of each adapter, with a local server in the place of its provider. */
export interface UnderTest {
  readonly server: ProviderServer;
  readonly model: Model;
  readonly source: ModelSource;
}

export async function underTest(writer: ModelWriter, answering: Answering, patienceMs = 5_000, now: () => number = () => Date.now()): Promise<UnderTest> {
  const server = await startProvider(writer === 'forge' ? 'compatible' : writer, answering);
  const adapters: readonly Adapter[] = [forgeAdapter(chatOver(server.address, now)), ...outsideAdapters({ anthropic: server.address, openai: server.address })];
  const adapter = adapters.find((one) => one.writer === writer);
  if (adapter === undefined) throw new Error(`No adapter ${writer}.`);
  const open = (id: string, key: string): Model =>
    modelOf({ writer, model: adapter.create(id, key), rate: adapter.rate, now, patienceMs, ...(adapter.providerOptions === undefined ? {} : { providerOptions: adapter.providerOptions }) });
  const source: ModelSource = { writers: [writer], needsKey: () => false, defaultModel: () => adapter.defaultModel, open: (_writer, id) => open(id === '' ? adapter.defaultModel : id, 'test-key') };
  return { server, model: open(adapter.defaultModel, 'test-key'), source };
}
