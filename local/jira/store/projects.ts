import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { projectRecord, type Project } from '../model/project';
import type { Db } from './database';
import { document, documents, nextNumber, reader } from './documents';

const readProject = reader(projectRecord);
const stateRow = z.object({ id: z.string(), state: z.string() });

export interface ProjectStore {
  /** By id or key; keys are not case-sensitive. */
  find(idOrKey: string): Project | undefined;
  all(): readonly Project[];
  put(project: Project): void;
  newId(): string;
  /** Takes the project's next issue number; a number taken is never given again, used or not. */
  takeNumber(project: Project): number;
}

/**
 * The projects of the site. Every request looks at its project several times and hardly one changes it: a project is
 * read again only when its state, a word that every change renews, is another one.
 */
export function projectStore(db: Db): ProjectStore {
  const known = new Map<string, Project>();
  return {
    find: (idOrKey) => {
      const found = db.one(stateRow, 'SELECT id, state FROM project WHERE id = ? OR key = ?', idOrKey, idOrKey.toUpperCase());
      if (found === undefined) return undefined;
      const remembered = known.get(found.state);
      if (remembered !== undefined) return remembered;
      const project = document(db, readProject, 'SELECT doc FROM project WHERE id = ?', found.id);
      if (known.size > 100) known.clear();
      if (project !== undefined) known.set(found.state, project);
      return project;
    },
    all: () => documents(db, readProject, 'SELECT doc FROM project ORDER BY key'),
    put: (project) => {
      db.run(
        'INSERT INTO project (id, key, state, doc) VALUES (?, ?, ?, ?) ' +
          'ON CONFLICT (id) DO UPDATE SET key = excluded.key, state = excluded.state, doc = excluded.doc',
        project.id,
        project.key,
        randomUUID(),
        JSON.stringify(project),
      );
    },
    newId: () => nextNumber(db, 'project', 10000).toString(),
    takeNumber: (project) => nextNumber(db, `number:${project.id}`, 1),
  };
}
