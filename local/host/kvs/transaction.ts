import { checkKey } from './checks';
import { compileConditions } from './conditions';
import { schemaOf } from './entity-schema';
import { spaceName, spaceOf } from './records';
import { refuse } from './refusal';
import type { Conditions, Transaction } from './requests';
import { bytesOfSet, checkSet, performSet, type WritePorts } from './write';

const MAX_OPERATIONS = 25;
const MAX_BYTES = 4 * 1024 * 1024;

interface Guarded {
  readonly key: string;
  readonly entityName?: string | undefined;
  readonly conditions?: Conditions | undefined;
}

/** The condition of one operation as a test of what is stored now. An absent record fulfils none (measured). */
const guardOf = (ports: WritePorts, operation: Guarded): (() => boolean) => {
  if (operation.entityName !== undefined) schemaOf(ports.schemas, operation.entityName);
  const { conditions, entityName } = operation;
  if (conditions === undefined) return () => true;
  if (entityName === undefined) return refuse('INVALID_TRANSACTION_REQUEST', 'Conditions need an entity.');
  const matches = compileConditions(schemaOf(ports.schemas, entityName), conditions);
  return () => {
    const record = ports.records.find(spaceOf(entityName), operation.key);
    return record !== undefined && matches(new Map(Object.entries(JSON.parse(record.value) as Record<string, unknown>)));
  };
};

export interface CheckedTransaction {
  readonly bytes: number;
  /** @throws KvsRefusal CONDITIONAL_CHECK_FAILED; then nothing is written. */
  readonly perform: () => void;
}

/**
 * @throws KvsRefusal 422 UNPROCESSABLE_ENTITY over 25 operations, KEY_DUPLICATION_ERROR, INVALID_TRANSACTION_REQUEST,
 * MAX_SIZE over 4 MB, and whatever a single set would be refused for.
 */
export const checkTransaction = (ports: WritePorts, transaction: Transaction): CheckedTransaction => {
  const { set = [], delete: removals = [], check = [] } = transaction;
  const all: readonly Guarded[] = [...set, ...removals, ...check];
  if (all.length === 0) refuse('INVALID_TRANSACTION_REQUEST', 'A transaction needs at least one operation.');
  if (all.length > MAX_OPERATIONS) refuse('UNPROCESSABLE_ENTITY', 'Request cannot be processed due to one or more semantic errors', 422);
  for (const operation of all) checkKey(operation.key);
  const places = all.map((operation) => `${spaceName(spaceOf(operation.entityName))}\u0000${operation.key}`);
  if (new Set(places).size < places.length) refuse('KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  for (const { options } of set) {
    if (options?.keyPolicy !== undefined || options?.returnValue !== undefined) {
      refuse('INVALID_TRANSACTION_REQUEST', 'In a transaction a set takes no option but ttl.');
    }
  }
  const guards = all.map((operation) => guardOf(ports, operation));
  const sets = set.map((operation) => checkSet(ports, spaceOf(operation.entityName), operation.key, operation.value, operation.options));
  const bytes = sets.reduce((sum, operation) => sum + bytesOfSet(operation), 0);
  if (bytes > MAX_BYTES) refuse('MAX_SIZE', 'The transaction has exceeded the maximum size limit.');
  return {
    bytes,
    perform: () => {
      if (!guards.every((holds) => holds())) {
        refuse('CONDITIONAL_CHECK_FAILED', 'Request failed due to conditional check specified or optimistic locking');
      }
      for (const operation of sets) performSet(ports, operation);
      for (const operation of removals) ports.records.remove(spaceOf(operation.entityName), operation.key);
    },
  };
};
