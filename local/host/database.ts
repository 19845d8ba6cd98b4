import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** The one database file of an installation: storage and queues. Synchronous; every statement is prepared once. */
export interface HostDatabase {
  run(sql: string, ...values: readonly SqlValue[]): number;
  get(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** All of `work` or nothing of it. Nested calls belong to the outer one. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens (and makes, where it is missing) `forge.db` in the folder. WAL with `synchronous=NORMAL`: what was written
 * survives the death of the process at any point (facts/install.md), which is what a test of crashes needs.
 */
export const openDatabase = (dataDir: string): HostDatabase => {
  mkdirSync(dataDir, { recursive: true });
  const database = new Database(join(dataDir, 'forge.db'), { timeout: 5_000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -4000']) database.pragma(pragma);
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const row = (value: unknown): Row | undefined => (typeof value === 'object' && value !== null ? { ...value } : undefined);
  let depth = 0;
  return {
    run: (sql, ...values) => prepared(sql).run(...values).changes,
    get: (sql, ...values) => row(prepared(sql).get(...values)),
    all: (sql, ...values) =>
      prepared(sql).all(...values).flatMap((value) => {
        const found = row(value);
        return found === undefined ? [] : [found];
      }),
    atomically: (work) => {
      if (depth > 0) return work();
      database.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
};

/** @throws Error where a column does not hold what the host itself has written there. */
export const text = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`forge.db: column ${column} holds no text.`);
  return value;
};

export const optionalText = (row: Row, column: string): string | undefined => (row[column] === null || row[column] === undefined ? undefined : text(row, column));

/** @throws Error where the column holds no number. */
export const number = (row: Row, column: string): number => {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`forge.db: column ${column} holds no number.`);
  return value;
};

export const optionalNumber = (row: Row, column: string): number | undefined => (row[column] === null || row[column] === undefined ? undefined : number(row, column));
