import { useCallback, useMemo } from 'react';
import { packRow, unpackRow, type ReviewRow } from '../../../domain/review-row';
import type { TicketRecord } from '../../../domain/ticket-record';
import type { WritingUsage } from '../../../domain/writing';
import { callProject } from '../../call';
import { useLoaded, type Loaded } from '../../use-loaded';

export interface ReviewList {
  readonly rows: readonly ReviewRow[];
  /** What a model used for them; null where none wrote. */
  readonly used: WritingUsage | null;
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
  const { rows, cuts, used } = await callProject('review-rows', { sessionId });
  return { rows: rows.map(unpackRow), cuts, used };
}

/** All tickets of a session, and what becomes of them on this screen. */
export function useReview(sessionId: string): Review {
  const { loaded, again, refresh: loadAll, change } = useLoaded(useCallback(() => load(sessionId), [sessionId]));
  const replace = useCallback(
    (fresh: (rows: readonly ReviewRow[]) => readonly ReviewRow[]): void => {
      change((list) => {
        const byId = new Map(fresh(list.rows).map((row) => [row.id, row]));
        return { ...list, rows: list.rows.map((row) => byId.get(row.id) ?? row) };
      });
    },
    [change],
  );
  const changed = useCallback(
    (record: TicketRecord) => {
      replace((rows) => [unpackRow(packRow(record, new Map(rows.map(({ id, order }) => [id, order]))))]);
    },
    [replace],
  );
  const refresh = useCallback(
    (ids: readonly string[]): void => {
      callProject('review-rows', { sessionId, ids }).then(
        ({ rows }) => {
          replace(() => rows.map(unpackRow));
        },
        // The whole list says what went wrong.
        loadAll,
      );
    },
    [loadAll, replace, sessionId],
  );
  return { loaded, again, refresh, changed };
}

/** Names by id, for what a row holds as an id only. */
export function useNames(list: readonly { readonly id: string | number; readonly name: string }[]): ReadonlyMap<string | number, string> {
  return useMemo(() => new Map(list.map(({ id, name }) => [id, name])), [list]);
}
