import type { Change } from '../../domain/change';
import { COMMIT_LIMIT } from '../../domain/repositories';

/** What Forge answers to a transaction that it does not take; its codes and words (facts/forge.md §4). */
export class TransactionRefused extends Error {
  override readonly name = 'TransactionRefused';

  constructor(
    readonly code: 'UNPROCESSABLE_ENTITY' | 'KEY_DUPLICATION_ERROR',
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** Entity and key of what an export writes, as storage has them. */
function placeOf(change: Change): string {
  switch (change.kind) {
    case 'ticket':
    case 'session':
      return `${change.kind} ${change.value.id}`;
    case 'receipt':
      return `receipt ${change.value.key}`;
    case 'audit':
      return `audit ${String(change.value.at)}:${change.value.id}`;
    case 'register':
      return `register ${change.value.projectId}:${change.value.component}`;
    case 'job':
      return `job ${change.value.type}`;
    default:
      throw new Error(`The export does not write ${change.kind}.`);
  }
}

/**
 * Holds a transaction against Forge's rules.
 * @param beside operations that go with the changes: the job's own.
 * @throws TransactionRefused
 */
export function refuseAsForge(changes: readonly Change[], beside: number): void {
  if (changes.length + beside > COMMIT_LIMIT) throw new TransactionRefused('UNPROCESSABLE_ENTITY', 'Request cannot be processed due to one or more semantic errors');
  const places = changes.map(placeOf);
  if (new Set(places).size < places.length) throw new TransactionRefused('KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
}
