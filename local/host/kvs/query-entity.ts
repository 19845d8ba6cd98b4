import type { HostDatabase, SqlValue } from '../database';
import { answerOf, sizeOf } from './answers';
import { pageSize } from './checks';
import { compileConditions } from './conditions';
import { fingerprint, readCursor, writeCursor } from './cursor';
import { checkAttribute, type EntityIndex, type EntitySchema } from './entity-schema';
import { HIGHEST, type Page } from './query-plain';
import { refuse } from './refusal';
import type { EntityQuery, Range } from './requests';
import { visibleRows, type SqlTest } from './visible-rows';

/** Types are checked before; JSON's booleans are SQLite's 0 and 1. */
const sqlValue = (value: unknown): SqlValue => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : refuse('INVALID_CONDITION', 'Only text, numbers and booleans can be looked up.');
};

const extract = (attribute: string): string => `json_extract(value,'$.${attribute}')`;

const partitionTests = (schema: EntitySchema, index: EntityIndex, given: readonly unknown[]): readonly SqlTest[] => {
  if (given.length !== index.partition.length) {
    refuse('INVALID_PARTITION', `Index "${index.name}" needs its whole partition, in order: ${index.partition.join(', ') || 'none'}.`);
  }
  return index.partition.map((attribute, position) => {
    const value = given[position];
    checkAttribute(schema, attribute, value);
    return { sql: `${extract(attribute)} = ?`, values: [sqlValue(value)] };
  });
};

const OPERATORS = { EQUAL_TO: '=', GREATER_THAN: '>', GREATER_THAN_EQUAL_TO: '>=', LESS_THAN: '<', LESS_THAN_EQUAL_TO: '<=' } as const;

const rangeTest = (schema: EntitySchema, index: EntityIndex, column: string, range: Range): SqlTest => {
  const needed = range.condition === 'BETWEEN' ? 2 : 1;
  if (range.values.length < needed) refuse('INSUFFICIENT_FILTER_VALUES', `Condition ${range.condition} needs ${needed.toString()} value(s).`);
  for (const value of range.values) {
    if (index.range !== undefined) checkAttribute(schema, index.range, value);
    else if (typeof value !== 'string') refuse('INCORRECT_PROPERTY_TYPE', 'Keys are text.');
  }
  const values = range.values.map(sqlValue);
  const [first = null, second = null] = values;
  if (range.condition === 'BETWEEN') return { sql: `${column} BETWEEN ? AND ?`, values: [first, second] };
  if (range.condition !== 'BEGINS_WITH') return { sql: `${column} ${OPERATORS[range.condition]} ?`, values: [first] };
  return typeof first === 'string'
    ? { sql: `${column} >= ? AND ${column} < ?`, values: [first, `${first}${HIGHEST}`] }
    : refuse('INVALID_CONDITION', 'Only text begins with something.');
};

/** `kvs.entity(n).query()`: one index, its partition, one condition on its range; filters see only the page read. */
export const queryEntity = (database: HostDatabase, schema: EntitySchema, query: EntityQuery): Page => {
  const limit = pageSize(query.limit);
  const index = schema.indexes.get(query.indexName) ?? refuse('INVALID_ENTITY_INDEX', `The custom entity index "${query.indexName}" provided is invalid.`);
  const order = index.range === undefined ? undefined : extract(index.range);
  const matches = compileConditions(schema, query.filters);
  const tests = [
    ...partitionTests(schema, index, query.partition ?? []),
    ...(order === undefined ? [] : [{ sql: `${order} IS NOT NULL`, values: [] }]),
    ...(query.range === undefined ? [] : [rangeTest(schema, index, order ?? 'key', query.range)]),
  ];
  const descending = query.sort === 'DESC';
  const print = fingerprint([schema.name, index.name, query.partition, query.range, query.filters, descending]);
  const after = query.cursor === undefined ? undefined : readCursor(print, query.cursor);
  const rows = visibleRows(database, { space: { kind: 'entity', name: schema.name }, order, tests, after, descending, limit });
  const last = rows.at(-1);
  const matching = rows.filter((row) => matches(new Map(Object.entries(JSON.parse(row.record.value) as Record<string, unknown>))));
  return {
    data: matching.map((row) => answerOf(row.record, query.options?.metadataFields)),
    ...(last !== undefined && rows.length === limit
      ? { cursor: writeCursor(print, { order: order === undefined ? null : last.order, key: last.record.key }) }
      : {}),
    bytesRead: rows.reduce((sum, row) => sum + sizeOf(row.record), 0),
  };
};
