import type { ModelTask } from '../../domain/model-repositories';
import { WRITER_TITLES, WRITERS, type ModelWriter, type WriterSettings } from '../../domain/writing';
import { priceOf } from '../../writing/model';
import { getSettings } from '../admin/administer';
import type { Deps } from '../ports';
import { auditEvent } from '../shared/audit-event';
import { fixable } from '../shared/problems';
import { modelIdOf } from './open-model';
import { queueTask } from './tasks';

/** A model's provider as an administrator sees it. Whether there is a key, never the key. */
export interface WriterView {
  readonly writer: ModelWriter;
  readonly title: string;
  /** False where this app was deployed without the provider's address. */
  readonly builtIn: boolean;
  readonly needsKey: boolean;
  readonly hasKey: boolean;
  /** Id of the model that an empty setting stands for. */
  readonly defaultModel: string;
  /** Id of the model by which it writes as the settings stand, and its list price: US dollars a million tokens, as far as known. */
  readonly model: string;
  readonly listPrice: { readonly input: number; readonly output: number } | null;
}

export interface WritersView {
  readonly settings: WriterSettings;
  readonly version: number;
  readonly writers: readonly WriterView[];
}

const NO_OWN_PRICE = { inputPrice: null, outputPrice: null };

/** @throws AppError `not-administrator` */
export async function listWriters(deps: Deps): Promise<WritersView> {
  const { writer: settings, version } = await getSettings(deps);
  const views = WRITERS.filter((writer) => writer !== 'rules').map(async (writer): Promise<WriterView> => {
    const title = WRITER_TITLES[writer];
    if (!deps.models.writers.includes(writer)) return { writer, title, builtIn: false, needsKey: false, hasKey: false, defaultModel: '', model: '', listPrice: null };
    const needsKey = deps.models.needsKey(writer);
    const model = modelIdOf(deps, writer, settings);
    return { writer, title, builtIn: true, needsKey, hasKey: needsKey && (await deps.modelKeys.has(writer)), defaultModel: deps.models.defaultModel(writer), model, listPrice: priceOf(model, NO_OWN_PRICE) };
  });
  return { settings, version, writers: await Promise.all(views) };
}

async function audited(deps: Deps, accountId: string, summary: string): Promise<void> {
  await deps.store.commit([{ kind: 'audit', value: auditEvent(deps, 'settings_changed', { id: '', projectKey: '' }, accountId, summary) }]);
}

/** Stores a provider's key; it is never given out again. @throws AppError `not-administrator`, `no-key-needed` */
export async function setModelKey(deps: Deps, accountId: string, writer: ModelWriter, key: string): Promise<WritersView> {
  await getSettings(deps);
  if (!deps.models.needsKey(writer)) throw fixable('no-key-needed', `${WRITER_TITLES[writer]} needs no key.`, 'Choose it under Writers.');
  await deps.modelKeys.set(writer, key.trim());
  await audited(deps, accountId, `A key for ${WRITER_TITLES[writer]} was stored.`);
  return listWriters(deps);
}

export async function removeModelKey(deps: Deps, accountId: string, writer: ModelWriter): Promise<WritersView> {
  await getSettings(deps);
  await deps.modelKeys.remove(writer);
  await audited(deps, accountId, `The key for ${WRITER_TITLES[writer]} was removed.`);
  return listWriters(deps);
}

/** Has a consumer ask the model a word; {@link writerTest} fetches what came of it. @throws AppError `not-administrator` */
export async function startWriterTest(deps: Deps, accountId: string, writer: ModelWriter): Promise<{ taskId: string }> {
  await getSettings(deps);
  return queueTask(deps, { sessionId: '', kind: 'test', writer, accountId, about: '', hint: '' });
}

/** @throws AppError `not-administrator`, `task-not-found` */
export async function writerTest(deps: Deps, taskId: string): Promise<ModelTask> {
  await getSettings(deps);
  const task = await deps.modelTasks.get('', taskId);
  if (task === null) throw fixable('task-not-found', 'This test is not known any more.', 'Test again.');
  return task;
}
