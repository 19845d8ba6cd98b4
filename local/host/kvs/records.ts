import { number, optionalNumber, text, type HostDatabase, type Row } from '../database';
import type { EntitySchemas } from './entity-schema';

/** A space of keys: the plain values, the secrets, or one entity. */
export type Space = { readonly kind: 'plain' } | { readonly kind: 'secret' } | { readonly kind: 'entity'; readonly name: string };

export const spaceOf = (entityName: string | undefined): Space => (entityName === undefined ? { kind: 'plain' } : { kind: 'entity', name: entityName });

/** An entity's name cannot hold `#`. */
export const spaceName = (space: Space): string => (space.kind === 'entity' ? space.name : `#${space.kind}`);

export interface StoredRecord {
  readonly key: string;
  /** JSON. */
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number | undefined;
}

/** Rows of storage, and beside them what queries still see of rows that have just changed. */
export interface Records {
  find(space: Space, key: string): StoredRecord | undefined;
  put(space: Space, key: string, value: string, expiresAt: number | undefined): StoredRecord;
  remove(space: Space, key: string): void;
  /** Drops what is due to go: expired rows, and old states that queries no longer see. Call before reading. */
  settle(): void;
}

export interface RecordsPorts {
  readonly database: HostDatabase;
  readonly now: () => number;
  readonly random: () => number;
  readonly queryLagMs: number;
  readonly ttlLagMs: number;
}

const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS record (space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, created INTEGER NOT NULL,
    updated INTEGER NOT NULL, expires INTEGER, gone INTEGER, PRIMARY KEY (space, key))`,
  'CREATE INDEX IF NOT EXISTS record_gone ON record (gone) WHERE gone IS NOT NULL',
  // What a query sees instead of the row until its index has caught up; value NULL: not there yet.
  `CREATE TABLE IF NOT EXISTS stale (seq INTEGER PRIMARY KEY, space TEXT NOT NULL, key TEXT NOT NULL, value TEXT, created INTEGER,
    updated INTEGER, expires INTEGER, until INTEGER NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS stale_key ON stale (space, key, seq)',
  'CREATE INDEX IF NOT EXISTS stale_until ON stale (until)',
];

export const createStorageTables = (database: HostDatabase, schemas: EntitySchemas): void => {
  for (const sql of SCHEMA) database.run(sql);
  for (const schema of schemas.values()) {
    for (const index of schema.indexes.values()) {
      if (index.range === undefined) continue;
      const columns = [...index.partition, index.range].map((name) => `json_extract(value,'$.${name}')`);
      database.run(`CREATE INDEX IF NOT EXISTS "record/${schema.name}/${index.name}" ON record (${columns.join(', ')}, key) WHERE space = '${schema.name}'`);
    }
  }
};

export const toRecord = (row: Row): StoredRecord => ({
  key: text(row, 'key'),
  value: text(row, 'value'),
  createdAt: number(row, 'created'),
  updatedAt: number(row, 'updated'),
  expiresAt: optionalNumber(row, 'expires'),
});

export const createRecords = ({ database, now, random, queryLagMs, ttlLagMs }: RecordsPorts): Records => {
  let settledAt = -1;

  const find = (space: Space, key: string): StoredRecord | undefined => {
    const row = database.get('SELECT key, value, created, updated, expires FROM record WHERE space = ? AND key = ?', spaceName(space), key);
    return row === undefined ? undefined : toRecord(row);
  };

  /** Keeps the present state for queries, for a while. They see the oldest state kept, so never a later before an earlier. */
  const keepForQueries = (space: Space, key: string, old: StoredRecord | undefined): void => {
    if (space.kind === 'secret' || queryLagMs <= 0) return;
    database.run(
      'INSERT INTO stale (space, key, value, created, updated, expires, until) VALUES (?, ?, ?, ?, ?, ?, ?)',
      spaceName(space), key, old?.value ?? null, old?.createdAt ?? null, old?.updatedAt ?? null, old?.expiresAt ?? null,
      now() + Math.ceil(random() * queryLagMs),
    );
  };

  return {
    find,
    put: (space, key, value, expiresAt) =>
      database.atomically(() => {
        const old = find(space, key);
        keepForQueries(space, key, old);
        const time = now();
        const record = { key, value, createdAt: old?.createdAt ?? time, updatedAt: time, expiresAt };
        const gone = expiresAt === undefined ? null : expiresAt + Math.floor(random() * ttlLagMs);
        database.run(
          `INSERT INTO record (space, key, value, created, updated, expires, gone) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (space, key) DO UPDATE SET value = excluded.value, updated = excluded.updated, expires = excluded.expires, gone = excluded.gone`,
          spaceName(space), key, value, record.createdAt, record.updatedAt, expiresAt ?? null, gone,
        );
        return record;
      }),
    remove: (space, key) => {
      database.atomically(() => {
        const old = find(space, key);
        if (old === undefined) return;
        keepForQueries(space, key, old);
        database.run('DELETE FROM record WHERE space = ? AND key = ?', spaceName(space), key);
      });
    },
    settle: () => {
      const time = now();
      if (time === settledAt) return;
      settledAt = time;
      database.run('DELETE FROM record WHERE gone <= ?', time);
      database.run('DELETE FROM stale WHERE until <= ?', time);
    },
  };
};
