import { hashOf } from '../domain/hash';
import type { SheetType } from '../domain/sheet-types';

/** What a ticket is named after. A sheet type of its own keeps groups and splits apart from components. */
export interface TicketKey {
  readonly sheet: SheetType | 'group' | 'split';
  /** Kind and machine name of the component (its name where there is none), or the name of a group. */
  readonly name: string;
  /** Tells apart the tickets named after one thing: its own, its removal, what of it waits. */
  readonly ordinal: string;
}

/**
 * Id of a ticket: the first 24 hex digits (96 bits) of the hash over session, sheet type, name and ordinal. It depends
 * on nothing else of the specification, so that editing one thing never renames the ticket of another.
 */
export const ticketId = (sessionId: string, key: TicketKey): string => hashOf(sessionId, key.sheet, key.name, key.ordinal).slice(0, 24);
