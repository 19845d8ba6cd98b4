import { JOB_TYPES, type Job } from '../domain/job';
import type { JobRepository } from '../domain/repositories';
import { getMany } from './batches';
import { translated } from './errors';
import { ENTITIES, jobKey } from './keys';
import type { Kvs } from './kvs';
import { queryPage } from './queries';
import { readEntity } from './records/record';
import { jobShape } from './shapes/job';

const read = (entity: unknown): Job => readEntity('job', jobShape, entity);

export const createJobs = (kvs: Kvs): JobRepository => ({
  get: async (sessionId, type) => {
    const entity = await translated(() => kvs.entity<unknown>(ENTITIES.job).get(jobKey(sessionId, type)));
    return entity === undefined ? null : read(entity);
  },

  all: async (sessionId) => {
    const keys = JOB_TYPES.map((type) => jobKey(sessionId, type));
    const found = await getMany(kvs, keys, ENTITIES.job);
    return keys.flatMap((key) => (found.has(key) ? [read(found.get(key))] : []));
  },

  overdue: async (now, limit) =>
    (await queryPage(kvs, { entityName: ENTITIES.job, index: 'by-due', partition: [true], upTo: now }, { cursor: null, limit }, read)).items,
});
