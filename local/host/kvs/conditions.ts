import { checkAttribute, type EntitySchema } from './entity-schema';
import { refuse } from './refusal';
import type { Condition, Conditions } from './requests';

const MAX_CONDITIONS = 100;
const UNTYPED = new Set(['EXISTS', 'NOT_EXISTS']);
const TEXT_ONLY = new Set(['BEGINS_WITH', 'CONTAINS', 'NOT_CONTAINS']);

const isOrdered = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Like DynamoDB: text by its UTF-8 bytes, numbers by size; values of two types do not compare. */
export const compare = (left: unknown, right: unknown): number | undefined => {
  if (!isOrdered(left) || !isOrdered(right) || typeof left !== typeof right) return undefined;
  if (typeof left === 'string') return Buffer.compare(Buffer.from(left), Buffer.from(String(right)));
  return left - Number(right);
};

const includes = (held: unknown, wanted: unknown): boolean =>
  typeof held === 'string' ? typeof wanted === 'string' && held.includes(wanted) : Array.isArray(held) && held.includes(wanted);

const holds = (condition: Condition, held: unknown): boolean => {
  const [first, second] = condition.values;
  const order = compare(held, first);
  switch (condition.condition) {
    case 'EXISTS':
      return held !== undefined;
    case 'NOT_EXISTS':
      return held === undefined;
    case 'EQUAL_TO':
      return held === first;
    case 'NOT_EQUAL_TO':
      return held !== first;
    case 'BEGINS_WITH':
      return typeof held === 'string' && typeof first === 'string' && held.startsWith(first);
    case 'CONTAINS':
      return includes(held, first);
    case 'NOT_CONTAINS':
      return !includes(held, first);
    case 'GREATER_THAN':
      return order !== undefined && order > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return order !== undefined && order >= 0;
    case 'LESS_THAN':
      return order !== undefined && order < 0;
    case 'LESS_THAN_EQUAL_TO':
      return order !== undefined && order <= 0;
    case 'BETWEEN': {
      const upper = compare(held, second);
      return order !== undefined && order >= 0 && upper !== undefined && upper <= 0;
    }
  }
};

const checkCondition = (schema: EntitySchema, condition: Condition): void => {
  const needed = condition.condition === 'BETWEEN' ? 2 : 1;
  if (condition.values.length < needed) refuse('INSUFFICIENT_FILTER_VALUES', `Condition ${condition.condition} needs ${needed.toString()} value(s).`);
  const type = schema.attributes.get(condition.property);
  if (type === undefined) refuse('INVALID_CONDITION', `Entity "${schema.name}" has no attribute "${condition.property}".`);
  if (UNTYPED.has(condition.condition)) return;
  if (TEXT_ONLY.has(condition.condition) && type !== 'any' && type !== 'string') {
    refuse('INVALID_CONDITION', `Condition ${condition.condition} applies to text, but "${condition.property}" is defined as "${String(type)}".`);
  }
  for (const value of condition.values) checkAttribute(schema, condition.property, value);
};

/**
 * A test made of `and` or `or` conditions.
 * @throws KvsRefusal INVALID_FILTER_OPERATORS_COMBINATION, EMPTY_FILTER_OPERATOR, INSUFFICIENT_FILTER_VALUES,
 * INVALID_CONDITION, or what checkAttribute throws for a value of another type than the attribute's.
 */
export const compileConditions = (schema: EntitySchema, conditions: Conditions | undefined): ((value: ReadonlyMap<string, unknown>) => boolean) => {
  if (conditions === undefined) return () => true;
  const { and, or } = conditions;
  if (and !== undefined && or !== undefined) refuse('INVALID_FILTER_OPERATORS_COMBINATION', 'Filter operators "and" and "or" cannot be combined.');
  const list = and ?? or ?? [];
  if (list.length === 0) refuse('EMPTY_FILTER_OPERATOR', 'Filter operators cannot be empty.');
  if (list.length > MAX_CONDITIONS) refuse('INVALID_CONDITION', `More than ${MAX_CONDITIONS.toString()} conditions.`);
  for (const condition of list) checkCondition(schema, condition);
  const test = (value: ReadonlyMap<string, unknown>) => (condition: Condition) => holds(condition, value.get(condition.property));
  return and === undefined ? (value) => list.some(test(value)) : (value) => list.every(test(value));
};
