import type { RefusalRepository } from '../domain/repositories';
import { refusalsKey } from './keys';
import type { Kvs } from './kvs';
import { getBlob } from './packed/blobs';
import { readValue } from './records/record';
import { refusalsShape } from './shapes/small';

/** What workflows of a project refused, one small value each; written with a commit. */
export const createRefusals = (kvs: Kvs): RefusalRepository => ({
  get: async (projectId) => {
    const stored = await getBlob(kvs, 'refusals', refusalsKey(projectId));
    return stored === null ? [] : readValue('refusals', refusalsShape, stored);
  },
});
