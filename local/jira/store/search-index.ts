import { z } from 'zod';
import { json } from '../model/json';
import type { Db } from './database';
import { reader } from './documents';

/** What search knows of an issue: `id`, `key`, `project`, `parent`, `labels`, `status`, `issuetype`, `properties` … */
export const indexEntry = z.object({
  id: z.number(),
  key: z.string(),
  number: z.number(),
  projectId: z.string(),
  projectKey: z.string(),
  parentKey: z.string().nullable(),
  parentId: z.number().nullable(),
  labels: z.array(z.string()),
  status: z.string(),
  statusId: z.string(),
  issueType: z.string(),
  issueTypeId: z.string(),
  sprint: z.number().nullable(),
  assignee: z.string().nullable(),
  reporter: z.string().nullable(),
  creator: z.string(),
  priority: z.string().nullable(),
  summary: z.string(),
  created: z.number(),
  updated: z.number(),
  rank: z.number(),
  properties: z.record(z.string(), json),
});

export type IndexEntry = z.infer<typeof indexEntry>;

const readEntry = reader(indexEntry);

export interface SearchIndex {
  /** Makes a new state of the issue (null: gone) visible to search from a time on, never before an older state. */
  write(issueId: number, entry: IndexEntry | null, visibleFrom: number, now: number): void;
  /** What search sees at this time. */
  at(now: number): readonly IndexEntry[];
  /** Lets search see everything at once. */
  catchUp(): void;
}

const row = z.object({ doc: z.string().nullable() });
const latest = z.object({ visible_from: z.number().nullable() });

/** The search index, which lags behind the issues. */
export function searchIndex(db: Db): SearchIndex {
  return {
    write: (issueId, entry, visibleFrom, now) => {
      const shown = db.one(latest, 'SELECT max(visible_from) AS visible_from FROM search_index WHERE issue_id = ? AND visible_from <= ?', issueId, now);
      db.run('DELETE FROM search_index WHERE issue_id = ? AND visible_from < ?', issueId, shown?.visible_from ?? 0);
      const last = db.one(latest, 'SELECT max(visible_from) AS visible_from FROM search_index WHERE issue_id = ?', issueId);
      const from = Math.max(visibleFrom, last?.visible_from ?? 0);
      db.run('INSERT OR REPLACE INTO search_index VALUES (?, ?, ?)', issueId, from, entry === null ? null : JSON.stringify(entry));
    },
    at: (now) => {
      const sql =
        'SELECT doc FROM search_index AS s WHERE visible_from = ' +
        '(SELECT max(visible_from) FROM search_index WHERE issue_id = s.issue_id AND visible_from <= ?) ORDER BY issue_id';
      return db.all(row, sql, now).flatMap(({ doc }) => (doc === null ? [] : [readEntry(doc)]));
    },
    catchUp: () => {
      db.run(
        'DELETE FROM search_index WHERE visible_from < (SELECT max(n.visible_from) FROM search_index AS n WHERE n.issue_id = search_index.issue_id)',
      );
      db.run('UPDATE search_index SET visible_from = 0');
    },
  };
}

