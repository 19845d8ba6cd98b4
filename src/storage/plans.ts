import type { PlanRepository, StoredPlan } from '../domain/repositories';
import { draftPlanKey, planKey } from './keys';
import type { Kvs } from './kvs';
import { SHAPE_VERSION } from './migrations';
import { getBlob, putBlob } from './packed/blobs';
import { readValue } from './records/record';
import { planShape } from './shapes/plan';

export function createPlans(kvs: Kvs): PlanRepository {
  const read = async (key: string): Promise<StoredPlan | null> => {
    const stored = await getBlob(kvs, 'plan', key);
    return stored === null ? null : readValue('plan', planShape, stored);
  };
  return {
    get: (sessionId) => read(planKey(sessionId)),
    put: (sessionId, plan) => putBlob(kvs, planKey(sessionId), plan, SHAPE_VERSION),
    getDraft: (sessionId) => read(draftPlanKey(sessionId)),
    putDraft: (sessionId, plan) => putBlob(kvs, draftPlanKey(sessionId), plan, SHAPE_VERSION),
  };
}
