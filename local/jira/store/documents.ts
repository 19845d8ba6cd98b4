import { z } from 'zod';
import type { Db } from './database';

/** Reads a stored document's text. */
export type Reader<T> = (text: string) => T;

const MOST_REMEMBERED = 200;

/**
 * A reader that remembers what it has read lately: the same project is read hundreds of times for one batch. Records
 * are never changed in place, so that they can be shared.
 */
export function reader<T>(shape: z.ZodType<T>): Reader<T> {
  const lately = new Map<string, T>();
  return (text) => {
    const remembered = lately.get(text);
    if (remembered !== undefined) return remembered;
    if (lately.size >= MOST_REMEMBERED) lately.clear();
    const record = shape.parse(JSON.parse(text));
    lately.set(text, record);
    return record;
  };
}

const row = z.object({ doc: z.string() });
const counter = z.object({ value: z.number() });

/** Reads one JSON document by an equality on one column. */
export function document<T>(db: Db, read: Reader<T>, sql: string, ...values: (string | number)[]): T | undefined {
  const found = db.one(row, sql, ...values);
  return found === undefined ? undefined : read(found.doc);
}

/** Reads all JSON documents that a query gives. */
export function documents<T>(db: Db, read: Reader<T>, sql: string, ...values: (string | number)[]): T[] {
  return db.all(row, sql, ...values).map((found) => read(found.doc));
}

/** The next number of a sequence; the first is `from`. */
export function nextNumber(db: Db, name: string, from: number): number {
  db.run('INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1', name, from);
  return db.one(counter, 'SELECT value FROM counter WHERE name = ?', name)?.value ?? from;
}
