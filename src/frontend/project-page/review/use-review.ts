import { useCallback, useMemo } from 'react';
import { packRow, unpackRow, type ReviewRow } from '../../../domain/review-row';
import type { TicketRecord } from '../../../domain/ticket-record';
import { callProject } from '../../call';
import { useLoaded, type Loaded } from '../../use-loaded';

export interface ReviewList {
  readonly rows: readonly ReviewRow[];
  /** Dependencies that the plan left out, as orders: blocker, blocked. */
  readonly cuts: readonly (readonly [number, number])[];
}

export interface Review {
  readonly loaded: Loaded<ReviewList>;
  readonly again: () => void;
  /** Loads these tickets anew, while what is there stays on the screen. */
  readonly refresh: (ids: readonly string[]) => void;
  /** Takes over a ticket that a call has just answered. */
  readonly changed: (record: TicketRecord) => void;
}

async function load(sessionId: string): Promise<ReviewList> {
  const { rows, cuts } = await callProject('review-rows', { sessionId });
  return { rows: rows.map(unpackRow), cuts };
}

/** All tickets of a session, and what becomes of them on this screen. */
export function useReview(sessionId: string): Review {
  const { loaded, again, refresh: loadAll, put } = useLoaded(useCallback(() => load(sessionId), [sessionId]));
  const changed = useCallback(
    (record: TicketRecord) => {
      if (loaded.state !== 'ready') return;
      const { rows, cuts } = loaded.value;
      const orderOf = new Map(rows.map(({ id, order }) => [id, order]));
      const row = unpackRow(packRow(record, orderOf));
      put({ rows: rows.map((one) => (one.id === row.id ? row : one)), cuts });
    },
    [loaded, put],
  );
  const refresh = useCallback(
    (ids: readonly string[]): void => {
      if (loaded.state !== 'ready' || ids.length === 0) {
        loadAll();
        return;
      }
      const { rows, cuts } = loaded.value;
      callProject('review-rows', { sessionId, ids }).then(
        (answer) => {
          const fresh = new Map(answer.rows.map((row) => [row.id, unpackRow(row)]));
          put({ rows: rows.map((row) => fresh.get(row.id) ?? row), cuts });
        },
        // The whole list says what went wrong.
        loadAll,
      );
    },
    [loaded, loadAll, put, sessionId],
  );
  return { loaded, again, refresh, changed };
}

/** Names by id, for what a row holds as an id only. */
export function useNames(list: readonly { readonly id: string | number; readonly name: string }[]): ReadonlyMap<string | number, string> {
  return useMemo(() => new Map(list.map(({ id, name }) => [id, name])), [list]);
}
