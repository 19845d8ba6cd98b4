import type { Change, Condition } from '../../domain/change';
import {
  acceptedKey,
  bodyKey,
  calibrationKey,
  changeListKey,
  ENTITIES,
  errorKey,
  fileKey,
  INSTALLATION_KEY,
  jobKey,
  receiptKey,
  refusalsKey,
  registerKey,
  ticketKey,
  writingKey,
} from '../keys';
import { SHAPE_VERSION } from '../migrations';
import { pack, type Packed } from '../packed/pack';
import { auditEntity, errorEntity, fileEntity, jobEntity, sessionEntity, ticketEntity } from './entities';
import type { Operation } from './operation';
import { data } from './record';

/** Days for which Forge keeps an audit event and a recorded error: its longest TTL (facts/forge.md §4). */
const KEPT = { ttl: { value: 365, unit: 'DAYS' } } as const;

/** An operation, and where its value is packed into several parts, what must be written before it. */
export interface PlannedOperation extends Operation {
  readonly packed?: Packed;
}

/** A record that was never stored has no version to compare with; a new random or derived key guards it. */
const at = (version: number): { where?: { version: number } } => (version === 0 ? {} : { where: { version } });

function packedSet(key: string, value: unknown): PlannedOperation {
  const packed = pack(value, SHAPE_VERSION);
  return { op: 'set', key, value: { ...packed.head }, packed };
}

/** The operation that writes a change. */
export function operationOf(change: Change): PlannedOperation {
  switch (change.kind) {
    case 'session':
      return { op: 'set', key: change.value.id, entityName: ENTITIES.session, value: sessionEntity(change.value), ...at(change.value.version) };
    case 'job': {
      const job = change.value;
      return { op: 'set', key: jobKey(job.sessionId, job.type), entityName: ENTITIES.job, value: jobEntity(job), ...at(job.version) };
    }
    case 'file':
    case 'file_removed': {
      const file = change.value;
      const target = { key: fileKey(file.sessionId, file.id), entityName: ENTITIES.file, ...at(file.version) };
      return change.kind === 'file' ? { op: 'set', value: fileEntity(file), ...target } : { op: 'delete', ...target };
    }
    case 'ticket':
    case 'ticket_removed': {
      const ticket = change.value;
      const target = { key: ticketKey(ticket.sessionId, ticket.id), entityName: ENTITIES.ticket, ...at(ticket.version) };
      return change.kind === 'ticket' ? { op: 'set', value: ticketEntity(ticket), ...target } : { op: 'delete', ...target };
    }
    case 'body':
      return packedSet(bodyKey(change.value.sessionId, change.value.id), change.value);
    case 'body_removed':
      return { op: 'delete', key: bodyKey(change.sessionId, change.id) };
    case 'accepted':
      return packedSet(acceptedKey(change.sessionId), change.fingerprints);
    case 'change_list':
      return packedSet(changeListKey(change.sessionId), change.value);
    case 'receipt':
      return packedSet(receiptKey(change.value.sessionId, change.value.key), change.value);
    case 'refusals':
      return packedSet(refusalsKey(change.projectId), change.seen);
    case 'writing_usage':
      return packedSet(writingKey(change.sessionId), change.value);
    case 'calibration':
      return packedSet(calibrationKey(change.model), change.value);
    case 'audit': {
      const event = change.value;
      return { op: 'set', key: `${String(event.at)}:${event.id}`, entityName: ENTITIES.audit, value: auditEntity(event), options: KEPT };
    }
    case 'error': {
      const error = change.value;
      return { op: 'set', key: errorKey(error.sessionId, error.reference), entityName: ENTITIES.error, value: errorEntity(error), options: KEPT };
    }
    case 'settings': {
      const next = { ...change.value, version: change.value.version + 1 };
      const value = { version: next.version, data: data(next) };
      return { op: 'set', key: INSTALLATION_KEY, entityName: ENTITIES.settings, value, where: { version: change.value.version } };
    }
    case 'register': {
      const { projectId, component, issueId } = change.value;
      const value = { projectId, component: component.slice(0, 200), issueId, data: data(change.value) };
      return { op: 'set', key: registerKey(projectId, component), entityName: ENTITIES.register, value };
    }
    case 'project_context': {
      const { projectId, fetchedAt } = change.value;
      return { op: 'set', key: projectId, entityName: ENTITIES.projectContext, value: { projectId, fetchedAt, data: data(change.value) } };
    }
  }
}

/** The operation that checks a condition. */
export function checkOf(condition: Condition): Operation {
  switch (condition.kind) {
    case 'lease': {
      const { sessionId, type, owner } = condition.fence;
      return { op: 'check', key: jobKey(sessionId, type), entityName: ENTITIES.job, where: { leaseOwner: owner } };
    }
    case 'job_idle':
      return { op: 'check', key: jobKey(condition.sessionId, condition.type), entityName: ENTITIES.job, where: { active: false } };
    case 'session_version':
      return { op: 'check', key: condition.sessionId, entityName: ENTITIES.session, where: { version: condition.version } };
  }
}
