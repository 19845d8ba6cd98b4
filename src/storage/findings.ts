import type { FindingRepository } from '../domain/repositories';
import { acceptedKey, findingsKey } from './keys';
import type { Kvs } from './kvs';
import { SHAPE_VERSION } from './migrations';
import { getBlob, putBlob } from './packed/blobs';
import { readValue } from './records/record';
import { findingsShape } from './shapes/plan';
import { acceptedShape } from './shapes/small';

export const createFindings = (kvs: Kvs): FindingRepository => ({
  get: async (sessionId) => {
    const stored = await getBlob(kvs, 'findings', findingsKey(sessionId));
    return stored === null ? null : readValue('findings', findingsShape, stored);
  },
  put: (sessionId, findings) => putBlob(kvs, findingsKey(sessionId), findings, SHAPE_VERSION),
  accepted: async (sessionId) => {
    const stored = await getBlob(kvs, 'accepted findings', acceptedKey(sessionId));
    return stored === null ? [] : readValue('accepted', acceptedShape, stored);
  },
});
