import { z } from 'zod';
import { linkRecord, linkTypeRecord, type IssueLink, type LinkType } from '../model/issue';
import type { Db } from './database';
import { documents, nextNumber, reader } from './documents';

const readLinkType = reader(linkTypeRecord);

export interface LinkStore {
  types(): readonly LinkType[];
  putType(type: LinkType): void;
  removeType(id: string): void;
  get(id: number): IssueLink | undefined;
  of(issueId: number): readonly IssueLink[];
  /** Makes the link, unless the same one is there already. */
  add(typeId: string, sourceId: number, destinationId: number): void;
  remove(id: number): void;
}

const row = z
  .object({ id: z.number(), type_id: z.string(), source_id: z.number(), destination_id: z.number() })
  .transform((found) =>
    linkRecord.parse({ id: found.id, typeId: found.type_id, sourceId: found.source_id, destinationId: found.destination_id }),
  );

/** Links between issues, and their types. */
export function linkStore(db: Db): LinkStore {
  return {
    types: () => documents(db, readLinkType, 'SELECT doc FROM link_type ORDER BY id'),
    putType: (type) => {
      db.run('INSERT INTO link_type (id, doc) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc', type.id, JSON.stringify(type));
    },
    removeType: (id) => {
      db.run('DELETE FROM issue_link WHERE type_id = ?', id);
      db.run('DELETE FROM link_type WHERE id = ?', id);
    },
    get: (id) => db.one(row, 'SELECT * FROM issue_link WHERE id = ?', id),
    of: (issueId) => db.all(row, 'SELECT * FROM issue_link WHERE source_id = ? OR destination_id = ? ORDER BY id', issueId, issueId),
    add: (typeId, sourceId, destinationId) => {
      const same = 'SELECT * FROM issue_link WHERE type_id = ? AND source_id = ? AND destination_id = ?';
      if (db.one(row, same, typeId, sourceId, destinationId) !== undefined) return;
      const id = nextNumber(db, 'link', 10000);
      db.run('INSERT INTO issue_link VALUES (?, ?, ?, ?)', id, typeId, sourceId, destinationId);
    },
    remove: (id) => {
      db.run('DELETE FROM issue_link WHERE id = ?', id);
    },
  };
}

/** The link type with this id, or, failing that, with this name in any case. */
export function findLinkType(store: LinkStore, idOrName: string): LinkType | undefined {
  const types = store.types();
  return types.find((type) => type.id === idOrName) ?? types.find((type) => type.name.toLowerCase() === idOrName.toLowerCase());
}

