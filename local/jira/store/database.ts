import Database from 'libsql';
import type { z } from 'zod';
import { SCHEMA } from './schema';

type Bindable = string | number | null | Uint8Array;

/** The embedded database: statements kept prepared, every row checked by a schema as it comes out. */
export interface Db {
  run(sql: string, ...values: Bindable[]): void;
  one<T>(shape: z.ZodType<T>, sql: string, ...values: Bindable[]): T | undefined;
  all<T>(shape: z.ZodType<T>, sql: string, ...values: Bindable[]): T[];
  /** All of `work`'s writes, or, when it throws, none; may be nested. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens (or makes) the database. A file survives the death of the process at any moment (write-ahead log).
 * @param location a file path, or `:memory:`
 */
export function openDatabase(location: string): Db {
  const database = new Database(location);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(SCHEMA);
  const prepared = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  let depth = 0;
  return {
    run: (sql, ...values) => {
      prepare(sql).run(...values);
    },
    one: (shape, sql, ...values) => {
      const row = prepare(sql).get(...values);
      return row === undefined ? undefined : shape.parse(row);
    },
    all: (shape, sql, ...values) => prepare(sql).all(...values).map((row) => shape.parse(row)),
    atomically: (work) => {
      const level = depth;
      const mark = `level_${level.toString()}`;
      database.exec(level === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${mark}`);
      depth += 1;
      try {
        const result = work();
        database.exec(level === 0 ? 'COMMIT' : `RELEASE ${mark}`);
        return result;
      } catch (error) {
        database.exec(level === 0 ? 'ROLLBACK' : `ROLLBACK TO ${mark}; RELEASE ${mark}`);
        throw error;
      } finally {
        depth = level;
      }
    },
    close: () => {
      prepared.clear();
      database.close();
    },
  };
}
