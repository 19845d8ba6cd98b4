import { setTimeout as sleep } from 'node:timers/promises';
import { WRITER_TITLES, type ModelWriter } from '../../src/domain/writing';
import type { ModelTaskView } from '../../src/resolvers/contract';
import { missingIn, namesModel } from '../host/llm/from-environment';
import { HOW_TO_CONNECT } from '../host/llm/how-to-connect';
import { AppFailure } from './app-failure';
import type { TicketsOptions } from './options';
import type { Platform } from './platform';
import type { Way } from './stages';

const KEYS: Readonly<Partial<Record<ModelWriter, string>>> = { anthropic: 'ANTHROPIC_API_KEY', openai: 'OPENAI_API_KEY' };
const POLL_MS = 300;

const noModel = (code: 'model-not-set-up' | 'model-unavailable', message: string, action: string): AppFailure => new AppFailure({ kind: 'admin_required', code, message, action, reference: '' });

/** Says what the environment lacks for Forge LLM. @throws AppFailure `model-not-set-up` */
function refuseUnconnected(env: NodeJS.ProcessEnv): void {
  if (!namesModel(env)) throw noModel('model-not-set-up', 'No model is connected to the local Forge LLM.', HOW_TO_CONNECT);
  const missing = missingIn(env);
  if (missing !== null) throw noModel('model-not-set-up', missing, '');
}

/** Polls a task until it is over. @throws AppFailure where it failed */
async function ended(look: () => Promise<ModelTaskView>): Promise<ModelTaskView> {
  for (;;) {
    const task = await look();
    if (task.error !== null) throw new AppFailure(task.error);
    if (task.state === 'done') return task;
    await sleep(POLL_MS);
  }
}

/**
 * Turns a writer on as the site's administrator would: choice, key from the environment, and a test whether it answers.
 * @throws AppFailure `model-not-set-up` where key or model is missing, `model-unavailable` where it does not answer
 */
export async function turnOnWriter({ admin }: Platform, { writer }: Pick<TicketsOptions, 'writer'>): Promise<void> {
  if (writer === undefined) return;
  if (writer === 'forge') refuseUnconnected(process.env);
  const { settings, version } = await admin('writers', {});
  const model = writer === 'anthropic' || writer === 'openai' ? (process.env['LLM_MODEL'] ?? '') : settings.model;
  if (settings.kind !== writer || settings.model !== model) await admin('change-settings', { version, change: { writer: { ...settings, kind: writer, model } } });
  if (writer === 'rules') return;
  const name = KEYS[writer];
  const key = name === undefined ? undefined : process.env[name];
  if (name !== undefined) {
    if (key === undefined || key === '') throw noModel('model-not-set-up', `There is no key for ${WRITER_TITLES[writer]}.`, `Set ${name}.`);
    await admin('set-model-key', { writer, key });
  }
  const { taskId } = await admin('start-writer-test', { writer });
  const { result } = await ended(() => admin('writer-test', { taskId }));
  if (result?.kind !== 'test' || result.test.health !== 'unavailable') return;
  const advice = writer === 'forge' ? 'Check that the model runs where LLM_BASE_URL says, or that the key is right; then run the command again.' : 'Check key and model, then run the command again.';
  throw noModel('model-unavailable', `${WRITER_TITLES[writer]} is unavailable: ${result.test.reason}`, advice);
}

/** Has the model write one ticket again. @throws AppFailure */
export async function regenerate({ call, sessionId }: Way, id: string, hint: string): Promise<void> {
  const { taskId } = await call('start-model-task', { sessionId, kind: 'improve', about: id, hint });
  const { result } = await ended(() => call('model-task', { sessionId, taskId }));
  if (result?.kind === 'improve') console.log(`Ticket ${id} was written again. ${result.note ?? ''}`.trim());
}
