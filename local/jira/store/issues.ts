import { z } from 'zod';
import { issueRecord, type Issue } from '../model/issue';
import type { Db } from './database';
import { document, documents, nextNumber, reader } from './documents';
import { lastRank } from './ranks';

const readIssue = reader(issueRecord);

export interface IssueStore {
  /** By id or key; keys are not case-sensitive. */
  find(idOrKey: string): Issue | undefined;
  get(id: number): Issue | undefined;
  children(id: number): readonly Issue[];
  inSprint(sprintId: number): readonly Issue[];
  sprintOf(id: number): number | null;
  rankOf(id: number): number;
  newId(): number;
  add(issue: Issue): void;
  put(issue: Issue): void;
  moveToSprint(id: number, sprintId: number | null): void;
  /** Removes the issue with everything that hangs on it but its sub-tasks. */
  remove(id: number): void;
}

const sprintRow = z.object({ sprint_id: z.number().nullable() });
const rankRow = z.object({ rank: z.number() });

/** The issues themselves. */
export function issueStore(db: Db): IssueStore {
  return {
    find: (idOrKey) =>
      /^\d+$/.test(idOrKey)
        ? document(db, readIssue, 'SELECT doc FROM issue WHERE id = ?', Number(idOrKey))
        : document(db, readIssue, 'SELECT doc FROM issue WHERE key = ?', idOrKey.toUpperCase()),
    get: (id) => document(db, readIssue, 'SELECT doc FROM issue WHERE id = ?', id),
    children: (id) => documents(db, readIssue, 'SELECT doc FROM issue WHERE parent_id = ? ORDER BY id', id),
    inSprint: (sprintId) => documents(db, readIssue, 'SELECT doc FROM issue WHERE sprint_id = ? ORDER BY rank', sprintId),
    sprintOf: (id) => db.one(sprintRow, 'SELECT sprint_id FROM issue WHERE id = ?', id)?.sprint_id ?? null,
    rankOf: (id) => db.one(rankRow, 'SELECT rank FROM issue WHERE id = ?', id)?.rank ?? 0,
    newId: () => nextNumber(db, 'issue', 10000),
    add: (issue) => {
      const sql = 'INSERT INTO issue (id, key, project_id, parent_id, sprint_id, rank, doc) VALUES (?, ?, ?, ?, NULL, ?, ?)';
      db.run(sql, issue.id, issue.key, issue.projectId, issue.parentId, lastRank(db), JSON.stringify(issue));
    },
    put: (issue) => {
      db.run('UPDATE issue SET parent_id = ?, doc = ? WHERE id = ?', issue.parentId, JSON.stringify(issue), issue.id);
    },
    moveToSprint: (id, sprintId) => {
      db.run('UPDATE issue SET sprint_id = ? WHERE id = ?', sprintId, id);
    },
    remove: (id) => {
      db.run('DELETE FROM issue_link WHERE source_id = ? OR destination_id = ?', id, id);
      db.run('DELETE FROM issue_property WHERE issue_id = ?', id);
      db.run('DELETE FROM attachment WHERE issue_id = ?', id);
      db.run('DELETE FROM note WHERE issue_id = ?', id);
      db.run('DELETE FROM issue WHERE id = ?', id);
    },
  };
}
