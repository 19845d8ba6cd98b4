import { z } from 'zod';
import type { Db } from './database';

const rankRow = z.object({ rank: z.number().nullable() });
const idRow = z.object({ id: z.number() });

/** Smallest distance between neighbours before all ranks are spread out anew. */
const TIGHT = 1e-6;

/** The rank after the last issue of the site. */
export function lastRank(db: Db): number {
  return (db.one(rankRow, 'SELECT max(rank) AS rank FROM issue')?.rank ?? 0) + 1;
}

/** Moves the issues, in the order given, directly before or after another one. */
export function moveRanks(db: Db, ids: readonly number[], place: 'before' | 'after', targetId: number): void {
  const target = rankOf(db, targetId);
  const neighbour =
    place === 'before'
      ? db.one(rankRow, 'SELECT max(rank) AS rank FROM issue WHERE rank < ?', target)?.rank ?? target - 1
      : db.one(rankRow, 'SELECT min(rank) AS rank FROM issue WHERE rank > ?', target)?.rank ?? target + 1;
  if (Math.abs(target - neighbour) / (ids.length + 1) < TIGHT) {
    spreadOut(db);
    moveRanks(db, ids, place, targetId);
    return;
  }
  const low = Math.min(target, neighbour);
  const step = Math.abs(target - neighbour) / (ids.length + 1);
  ids.forEach((id, index) => {
    db.run('UPDATE issue SET rank = ? WHERE id = ?', low + step * (index + 1), id);
  });
}

function rankOf(db: Db, id: number): number {
  return db.one(rankRow, 'SELECT rank FROM issue WHERE id = ?', id)?.rank ?? 0;
}

function spreadOut(db: Db): void {
  db.all(idRow, 'SELECT id FROM issue ORDER BY rank').forEach(({ id }, index) => {
    db.run('UPDATE issue SET rank = ? WHERE id = ?', index + 1, id);
  });
}
