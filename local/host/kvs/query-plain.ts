import type { HostDatabase } from '../database';
import { answerOf, sizeOf } from './answers';
import { pageSize } from './checks';
import { fingerprint, readCursor, writeCursor } from './cursor';
import { refuse } from './refusal';
import type { PlainQuery } from './requests';
import { visibleRows } from './visible-rows';

export interface Page {
  readonly data: readonly Record<string, unknown>[];
  readonly cursor?: string;
  /** Of all that was looked at, not only of what is answered. */
  readonly bytesRead: number;
}

/** Past every key that begins with what stands before it. */
export const HIGHEST = '\u{10FFFF}';

/** `kvs.query()`: plain values by key, by its beginning. */
export const queryPlain = (database: HostDatabase, query: PlainQuery): Page => {
  const limit = pageSize(query.limit);
  const where = query.where ?? [];
  if (where.length > 1) refuse('INVALID_CONDITION', 'There may only be one where condition.');
  const tests = where.map((clause) => {
    const [prefix] = clause.values;
    if (clause.property !== 'key' || clause.condition !== 'BEGINS_WITH' || typeof prefix !== 'string') {
      return refuse('INVALID_CONDITION', 'The only condition of a query over plain values is: key begins with.');
    }
    return { sql: 'key >= ? AND key < ?', values: [prefix, `${prefix}${HIGHEST}`] };
  });
  const print = fingerprint(['plain', where]);
  const after = query.after === undefined ? undefined : readCursor(print, query.after);
  const rows = visibleRows(database, { space: { kind: 'plain' }, order: undefined, tests, after, descending: false, limit });
  const last = rows.at(-1);
  return {
    data: rows.map((row) => answerOf(row.record, query.options?.metadataFields)),
    ...(last !== undefined && rows.length === limit ? { cursor: writeCursor(print, { order: null, key: last.record.key }) } : {}),
    bytesRead: rows.reduce((sum, row) => sum + sizeOf(row.record), 0),
  };
};
