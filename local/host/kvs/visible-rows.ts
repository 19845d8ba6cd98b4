import type { HostDatabase, Row, SqlValue } from '../database';
import { spaceName, toRecord, type Space, type StoredRecord } from './records';
import type { Place } from './cursor';

/** A part of a WHERE clause and the values of its question marks. */
export interface SqlTest {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export interface RowQuery {
  readonly space: Space;
  /** SQL of what the rows are ordered by, before the key; undefined: by the key alone. */
  readonly order: string | undefined;
  readonly tests: readonly SqlTest[];
  readonly after: Place | undefined;
  readonly descending: boolean;
  readonly limit: number;
}

export interface VisibleRow {
  readonly record: StoredRecord;
  readonly order: string | number | null;
}

const orderOf = (row: Row): string | number | null => {
  const order = row['place'];
  return typeof order === 'string' || typeof order === 'number' ? order : null;
};

/** Rows as a query sees them: the present ones, but for those that have changed too short a time ago. */
export const visibleRows = (database: HostDatabase, query: RowQuery): readonly VisibleRow[] => {
  const direction = query.descending ? 'DESC' : 'ASC';
  const compare = query.descending ? '<' : '>';
  const order = query.order ?? 'key';
  const after: readonly SqlTest[] =
    query.after === undefined
      ? []
      : query.order === undefined
        ? [{ sql: `key ${compare} ?`, values: [query.after.key] }]
        : [{ sql: `(${order}, key) ${compare} (?, ?)`, values: [query.after.order, query.after.key] }];
  // The name stands in the SQL itself: only so can SQLite see that a partial index applies. It is declared, not typed in.
  const space = `space = '${spaceName(query.space)}'`;
  const tests = [...query.tests, ...after];
  const where = tests.map((test) => ` AND ${test.sql}`).join('');
  const values = tests.flatMap((test) => test.values);
  const columns = `key, value, created, updated, expires, ${order} AS place`;
  const sorted = query.order === undefined ? `ORDER BY key ${direction}` : `ORDER BY ${order} ${direction}, key ${direction}`;
  const sql = `
    SELECT * FROM (SELECT ${columns} FROM record WHERE ${space}${where}
      AND NOT EXISTS (SELECT 1 FROM stale WHERE stale.space = record.space AND stale.key = record.key) ${sorted} LIMIT ?)
    UNION ALL
    SELECT * FROM (SELECT ${columns} FROM stale WHERE ${space}${where} AND value IS NOT NULL
      AND seq = (SELECT min(seq) FROM stale AS first WHERE first.space = stale.space AND first.key = stale.key) ${sorted} LIMIT ?)
    ORDER BY place ${direction}, key ${direction} LIMIT ?`;
  return database
    .all(sql, ...values, query.limit, ...values, query.limit, query.limit)
    .map((row) => ({ record: toRecord(row), order: orderOf(row) }));
};
