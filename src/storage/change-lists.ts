import type { ChangeListRepository } from '../domain/repositories';
import { changeListKey } from './keys';
import type { Kvs } from './kvs';
import { getBlob } from './packed/blobs';
import { readValue } from './records/record';
import { changeListShape } from './shapes/small';

/** Change lists: one packed value a session. */
export const createChangeLists = (kvs: Kvs): ChangeListRepository => ({
  get: async (sessionId) => {
    const stored = await getBlob(kvs, 'change list', changeListKey(sessionId));
    return stored === null ? [] : readValue('change_list', changeListShape, stored);
  },
});
