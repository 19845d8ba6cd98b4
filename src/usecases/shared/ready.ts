import type { Session } from '../../domain/session';
import { fixable } from './problems';

/** Every ticket must be marked ready, or left out. @throws AppError `nothing-to-export`, `not-ready` */
export function refuseUnready({ tally }: Pick<Session, 'tally'>): void {
  const wanted = tally === null ? 0 : tally.tickets - tally.excluded;
  const missing = wanted - (tally?.ready ?? 0);
  if (wanted === 0) throw fixable('nothing-to-export', 'Every ticket is left out, so there is nothing to export.', 'Take at least one ticket in again.');
  if (missing > 0) throw fixable('not-ready', `${String(missing)} of ${String(wanted)} tickets are not marked ready.`, 'Mark them ready, or leave them out.');
}

/** @throws AppError `documents-unchecked` */
export function refuseUnchecked({ contentVersion, checkedContent }: Pick<Session, 'contentVersion' | 'checkedContent'>): void {
  if (checkedContent !== contentVersion) throw fixable('documents-unchecked', 'Tickets changed since their documents were checked.', 'Check the documents first.');
}
