import type { CachedProse, ModelKeyRepository, ModelTaskRepository, ProseCache, WritingRepository } from '../domain/model-repositories';
import { StaleWrite } from '../domain/repositories';
import { getMany, setMany } from './batches';
import { damaged, translated } from './errors';
import { calibrationKey, proseKey, taskKey, writingKey } from './keys';
import type { Kvs } from './kvs';
import { getBlob } from './packed/blobs';
import { readValue } from './records/record';
import { cachedProseShape, calibrationShape, modelTaskShape, writingUsageShape } from './shapes/writing';

/** Keys of providers, in Forge's secret store. */
export function createModelKeys(kvs: Kvs): ModelKeyRepository {
  const keyOf = (writer: string): string => `model-key:${writer}`;
  const get = async (writer: string): Promise<string | null> => {
    const stored = await translated(() => kvs.getSecret<unknown>(keyOf(writer)));
    return typeof stored === 'string' && stored !== '' ? stored : null;
  };
  return {
    get,
    has: async (writer) => (await get(writer)) !== null,
    set: async (writer, key) => {
      await translated(() => kvs.setSecret(keyOf(writer), key));
    },
    remove: async (writer) => {
      await translated(() => kvs.deleteSecret(keyOf(writer)));
    },
  };
}

/** Answers of models, one value each under its session. One that no longer has today's shape counts as absent. */
export const createProseCache = (kvs: Kvs): ProseCache => ({
  find: async (sessionId, hashes) => {
    const found = await getMany(kvs, [...new Set(hashes)].map((hash) => proseKey(sessionId, hash)));
    return new Map(
      hashes.flatMap((hash): [string, CachedProse][] => {
        const read = cachedProseShape.safeParse(found.get(proseKey(sessionId, hash)));
        return read.success ? [[hash, read.data]] : [];
      }),
    );
  },
  put: (sessionId, answers) => setMany(kvs, [...answers].map(([hash, value]) => ({ key: proseKey(sessionId, hash), value }))),
});

export const createWriting = (kvs: Kvs): WritingRepository => ({
  usage: async (sessionId) => {
    const stored = await getBlob(kvs, 'usage', writingKey(sessionId));
    return stored === null ? null : readValue('writing_usage', writingUsageShape, stored);
  },
  calibration: async (model) => {
    const stored = await getBlob(kvs, 'calibration', calibrationKey(model));
    return stored === null ? null : readValue('calibration', calibrationShape, stored);
  },
});

/** A task and its answer are of use for days, not longer. */
const KEPT = { ttl: { value: 7, unit: 'DAYS' } } as const;

export const createModelTasks = (kvs: Kvs): ModelTaskRepository => ({
  get: async (sessionId, id) => {
    const stored = await translated(() => kvs.get<unknown>(taskKey(sessionId, id)));
    if (stored === undefined) return null;
    const read = modelTaskShape.safeParse(stored);
    if (!read.success) throw damaged('task', read.error);
    return read.data;
  },
  put: async (task) => {
    await translated(() => kvs.set(taskKey(task.sessionId, task.id), task, { ...KEPT, keyPolicy: 'OVERRIDE' }));
  },
  claim: async ({ sessionId, id }) => {
    try {
      await translated(() => kvs.set(`${taskKey(sessionId, id)}:claim`, { claimed: true }, { ...KEPT, keyPolicy: 'FAIL_IF_EXISTS' }));
      return true;
    } catch (error) {
      if (error instanceof StaleWrite) return false;
      throw error;
    }
  },
});
