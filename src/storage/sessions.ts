import { z } from 'zod';
import type { AuditEvent } from '../domain/audit';
import { JOB_TYPES, type Job, type JobType } from '../domain/job';
import type { SessionRepository } from '../domain/repositories';
import type { Session } from '../domain/session';
import { deleteMany } from './batches';
import { translated } from './errors';
import { ENTITIES, jobKey, nameKey, planKey, sessionPrefix, ticketKey } from './keys';
import type { Kvs } from './kvs';
import { createPlans } from './plans';
import { entityKeys, queryPage, valueKeys } from './queries';
import { readEntity } from './records/record';
import { operationOf } from './records/operations';
import { valueKeysOf } from './session-keys';
import { sessionShape } from './shapes/session';
import { transact } from './transaction';

const claimShape = z.object({ sessionId: z.string() });
const read = (entity: unknown): Session => readEntity('session', sessionShape, entity);

/** The record of a job that never ran. */
const idle = (sessionId: string, type: JobType): Job => ({
  sessionId,
  type,
  state: 'idle',
  run: 0,
  lease: null,
  progress: { done: 0, total: 0, step: '' },
  cursor: '',
  pause: null,
  error: null,
  revivals: 0,
  accountId: '',
  dueAt: null,
  startedAt: null,
  finishedAt: null,
  version: 0,
});

export function createSessions(kvs: Kvs): SessionRepository {
  const claims = kvs.entity<unknown>(ENTITIES.sessionName);
  const claimant = async (key: string): Promise<string | null> => {
    const claim = await translated(() => claims.get(key));
    return claim === undefined ? null : claimShape.parse(claim).sessionId;
  };

  return {
    get: async (id) => {
      const entity = await translated(() => kvs.entity<unknown>(ENTITIES.session).get(id));
      return entity === undefined ? null : read(entity);
    },

    findByName: (projectId, name) => claimant(nameKey(projectId, name)),

    create: async (session: Session, supersedes: string | null, audit: AuditEvent) => {
      const key = nameKey(session.projectId, session.name);
      const claim = { sessionId: session.id };
      // Forge has no "must not exist" inside a transaction: a first claim is made apart, and confirmed in the transaction.
      if (supersedes === null) await translated(() => claims.set(key, claim, { keyPolicy: 'FAIL_IF_EXISTS' }));
      await transact(kvs, [
        { op: 'set', key, entityName: ENTITIES.sessionName, value: claim, where: { sessionId: supersedes ?? session.id } },
        operationOf({ kind: 'session', value: session }),
        ...JOB_TYPES.map((type) => operationOf({ kind: 'job', value: idle(session.id, type) })),
        operationOf({ kind: 'audit', value: audit }),
      ]);
    },

    listOwned: (projectId, ownerId, page) =>
      queryPage(kvs, { entityName: ENTITIES.session, index: 'by-owner', partition: [projectId, ownerId], descending: true }, page, read),

    listAll: (page) => queryPage(kvs, { entityName: ENTITIES.session, index: 'by-changed', descending: true }, page, read),

    listUnchangedSince: async (time, limit) =>
      (await queryPage(kvs, { entityName: ENTITIES.session, index: 'by-changed', upTo: time }, { cursor: null, limit }, read)).items,

    delete: async (session) => {
      const { id } = session;
      // Queries lag behind writes: what the plan names is removed by key, and the queries find what is left over.
      const plan = await createPlans(kvs).get(id);
      const ticketIds = plan?.plan.tickets.map((ticket) => ticket.id) ?? [];
      const values = [...(await valueKeys(kvs, sessionPrefix(id))), ...(await valueKeysOf(kvs, session, ticketIds))];
      await deleteMany(kvs, [...new Set(values)].filter((key) => key !== planKey(id)));
      for (const [entityName, known] of [
        [ENTITIES.ticket, ticketIds.map((ticket) => ticketKey(id, ticket))],
        [ENTITIES.file, session.fileIds.map((file) => `${id}:${file}`)],
        [ENTITIES.error, []],
        [ENTITIES.job, JOB_TYPES.map((type) => jobKey(id, type))],
      ] as const) {
        const found = await entityKeys(kvs, entityName, sessionPrefix(id));
        await deleteMany(kvs, [...new Set([...known, ...found])], entityName);
      }
      // The plan and the session go last: a deletion that was stopped finds its way again by them.
      await deleteMany(kvs, [planKey(id)]);
      const key = nameKey(session.projectId, session.name);
      if ((await claimant(key)) === id) await deleteMany(kvs, [key], ENTITIES.sessionName);
      await deleteMany(kvs, [id], ENTITIES.session);
    },
  };
}
