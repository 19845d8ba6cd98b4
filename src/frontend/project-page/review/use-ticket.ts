import { useCallback } from 'react';
import type { TicketRecord } from '../../../domain/ticket-record';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { useLoaded, type Loaded } from '../../use-loaded';

export type OpenTicket = Value<ProjectContract, 'get-ticket-document'>;
export type SavedTicket = Value<ProjectContract, 'edit-ticket'>;

export interface TicketOnPage {
  readonly loaded: Loaded<OpenTicket>;
  readonly again: () => void;
  /** Takes over what a call has just answered. */
  readonly saved: (ticket: SavedTicket) => void;
  /** Takes over a decision that changes the record alone. */
  readonly decided: (record: TicketRecord) => void;
  /** What is stored by now. */
  readonly reread: () => Promise<OpenTicket>;
}

/** A ticket, open on a page of its own. */
export function useTicket(sessionId: string, id: string): TicketOnPage {
  const load = useCallback(() => callProject('get-ticket-document', { sessionId, id }), [sessionId, id]);
  const { loaded, again, put } = useLoaded(load);
  const open = loaded.state === 'ready' ? loaded.value : null;
  return {
    loaded,
    again,
    saved: (ticket) => {
      if (open !== null && ticket.record.version >= open.record.version) put({ ...open, ...ticket });
    },
    decided: (record) => {
      if (open !== null) put({ ...open, record });
    },
    reread: async () => {
      const now = await load();
      put(now);
      return now;
    },
  };
}
