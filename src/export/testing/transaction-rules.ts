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

/** Entity and key of a change, as storage has them; only what an export writes. */
function placeOf(change: Change): string {
  if (change.kind === 'ticket' || change.kind === 'session') return `${change.kind} ${change.value.id}`;
  if (change.kind === 'receipt') return `receipt ${change.value.key}`;
  if (change.kind === 'audit') return `audit ${String(change.value.at)}:${change.value.id}`;
  if (change.kind === 'register') return `register ${change.value.projectId}:${change.value.component}`;
  if (change.kind === 'refusals') return `refusals ${change.projectId}`;
  throw new Error(`The export does not write ${change.kind}.`);
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
