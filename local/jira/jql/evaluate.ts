import type { IndexEntry } from '../store/search-index';
import { fieldReader, sortValue } from './fields';
import { JqlError, type Condition, type Jql } from './syntax';

/**
 * The entries that a query finds, in its order (by default the newest first).
 * @param me account id that `currentUser()` stands for
 * @throws JqlError where a field does not exist
 */
export function evaluate(jql: Jql, entries: readonly IndexEntry[], me: string): readonly IndexEntry[] {
  const { where } = jql;
  const found = where === null ? entries : entries.filter(predicate(where, me));
  const order = jql.orderBy.length === 0 ? [{ field: 'id', descending: true }] : jql.orderBy;
  for (const { field } of order) {
    if (field.toLowerCase() !== 'rank' && fieldReader(field) === undefined) throw unknownField(field);
  }
  return [...found].sort((one, other) => {
    for (const { field, descending } of order) {
      const byId = field.toLowerCase() === 'id';
      const difference = compare(byId ? one.id : sortValue(field, one), byId ? other.id : sortValue(field, other));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return one.id - other.id;
  });
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other));
}

const unknownField = (field: string): JqlError => new JqlError(`Field '${field}' does not exist or you do not have permission to view it.`);

function predicate(condition: Condition, me: string): (entry: IndexEntry) => boolean {
  if (condition.kind === 'not') {
    const inner = predicate(condition.part, me);
    return (entry) => !inner(entry);
  }
  if (condition.kind !== 'test') {
    const parts = condition.parts.map((part) => predicate(part, me));
    return condition.kind === 'and' ? (entry) => parts.every((part) => part(entry)) : (entry) => parts.some((part) => part(entry));
  }
  const read = fieldReader(condition.field);
  if (read === undefined) throw unknownField(condition.field);
  const wanted = condition.values.map((value) => (value.toLowerCase() === 'currentuser()' ? me : value).toLowerCase());
  const first = wanted[0] ?? '';
  const values = (entry: IndexEntry): readonly string[] => read(entry).map((value) => value.toLowerCase());
  const named = (entry: IndexEntry): boolean => values(entry).some((value) => wanted.includes(value));
  const compared = (test: (difference: number) => boolean) => (entry: IndexEntry) => values(entry).some((value) => test(difference(value, first)));
  switch (condition.operator) {
    case '=':
    case 'in':
      return named;
    case '!=':
    case 'not in':
      return (entry) => read(entry).length > 0 && !named(entry);
    case 'is empty':
      return (entry) => read(entry).length === 0;
    case 'is not empty':
      return (entry) => read(entry).length > 0;
    case '~':
      return (entry) => values(entry).some((value) => value.includes(first));
    case '<':
      return compared((by) => by < 0);
    case '<=':
      return compared((by) => by <= 0);
    case '>':
      return compared((by) => by > 0);
    case '>=':
      return compared((by) => by >= 0);
  }
}

/** Keys of one project by their numbers, numbers as numbers, everything else as text. */
function difference(one: string, other: string): number {
  const [left, right] = [one, other].map((value) => /^(?<head>[a-z][a-z0-9_]*-)?(?<number>-?\d+(?:\.\d+)?)$/.exec(value)?.groups);
  if (left !== undefined && right !== undefined && left['head'] === right['head']) return Number(left['number']) - Number(right['number']);
  return compare(one, other);
}
