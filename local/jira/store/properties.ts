import { z } from 'zod';
import { json, type Json } from '../model/json';
import type { Db } from './database';

export interface PropertyStore {
  get(issueId: number, key: string): Json | undefined;
  all(issueId: number): Readonly<Record<string, Json>>;
  put(issueId: number, key: string, value: Json): void;
  remove(issueId: number, key: string): void;
}

const row = z.object({ key: z.string(), value: z.string() });

/** Entity properties of issues. */
export function propertyStore(db: Db): PropertyStore {
  return {
    get: (issueId, key) => {
      const found = db.one(row, 'SELECT key, value FROM issue_property WHERE issue_id = ? AND key = ?', issueId, key);
      return found === undefined ? undefined : json.parse(JSON.parse(found.value));
    },
    all: (issueId) =>
      Object.fromEntries(
        db
          .all(row, 'SELECT key, value FROM issue_property WHERE issue_id = ? ORDER BY key', issueId)
          .map((found) => [found.key, json.parse(JSON.parse(found.value))]),
      ),
    put: (issueId, key, value) => {
      db.run('INSERT OR REPLACE INTO issue_property VALUES (?, ?, ?)', issueId, key, JSON.stringify(value));
    },
    remove: (issueId, key) => {
      db.run('DELETE FROM issue_property WHERE issue_id = ? AND key = ?', issueId, key);
    },
  };
}
