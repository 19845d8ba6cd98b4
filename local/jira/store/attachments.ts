import { z } from 'zod';
import { attachmentRecord, noteRecord, type Attachment, type Note } from '../model/issue';
import type { Db } from './database';
import { document, documents, nextNumber, reader } from './documents';

const readAttachment = reader(attachmentRecord);
const readNote = reader(noteRecord);

export interface AttachmentStore {
  get(id: number): Attachment | undefined;
  of(issueId: number): readonly Attachment[];
  bytes(id: number): Uint8Array | undefined;
  add(attachment: Omit<Attachment, 'id' | 'size'>, bytes: Uint8Array): Attachment;
  remove(id: number): void;
}

const blob = z.object({ bytes: z.union([z.instanceof(Uint8Array), z.instanceof(ArrayBuffer)]) });

/** Files on issues. */
export function attachmentStore(db: Db): AttachmentStore {
  return {
    get: (id) => document(db, readAttachment, 'SELECT doc FROM attachment WHERE id = ?', id),
    of: (issueId) => documents(db, readAttachment, 'SELECT doc FROM attachment WHERE issue_id = ? ORDER BY id', issueId),
    bytes: (id) => {
      const found = db.one(blob, 'SELECT bytes FROM attachment WHERE id = ?', id);
      return found === undefined ? undefined : new Uint8Array(found.bytes);
    },
    add: (attachment, bytes) => {
      const added = { ...attachment, id: nextNumber(db, 'attachment', 10000), size: bytes.byteLength };
      db.run('INSERT INTO attachment VALUES (?, ?, ?, ?)', added.id, added.issueId, JSON.stringify(added), bytes);
      return added;
    },
    remove: (id) => {
      db.run('DELETE FROM attachment WHERE id = ?', id);
    },
  };
}

export interface NoteStore {
  get(id: number): Note | undefined;
  of(issueId: number, kind: Note['kind']): readonly Note[];
  add(note: Omit<Note, 'id'>): Note;
  remove(id: number): void;
}

/** Comments and worklogs. */
export function noteStore(db: Db): NoteStore {
  return {
    get: (id) => document(db, readNote, 'SELECT doc FROM note WHERE id = ?', id),
    of: (issueId, kind) => documents(db, readNote, 'SELECT doc FROM note WHERE issue_id = ? AND kind = ? ORDER BY id', issueId, kind),
    add: (note) => {
      const added = { ...note, id: nextNumber(db, 'note', 10000) };
      db.run('INSERT INTO note VALUES (?, ?, ?, ?)', added.id, added.issueId, added.kind, JSON.stringify(added));
      return added;
    },
    remove: (id) => {
      db.run('DELETE FROM note WHERE id = ?', id);
    },
  };
}
