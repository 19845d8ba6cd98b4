import { asText, asObject, isList, type Json } from '../model/json';
import { PRIORITIES } from '../show/priorities';
import type { IndexEntry } from '../store/search-index';

/** Every form under which a field's value can be named in a query (a project by key or id …); none where it is empty. */
export type FieldReader = (entry: IndexEntry) => readonly string[];

const filled = (...values: readonly (string | number | null)[]): readonly string[] => values.flatMap((value) => (value === null ? [] : [String(value)]));
const priorityName = (id: string | null): string | null => PRIORITIES.find((priority) => priority.id === id)?.name ?? null;
const day = (at: number): string => new Date(at).toISOString();

const READERS: Readonly<Record<string, FieldReader>> = {
  project: (entry) => filled(entry.projectKey, entry.projectId),
  key: (entry) => filled(entry.key, entry.id),
  parent: (entry) => filled(entry.parentKey, entry.parentId),
  labels: (entry) => entry.labels,
  status: (entry) => filled(entry.status, entry.statusId),
  issuetype: (entry) => filled(entry.issueType, entry.issueTypeId),
  sprint: (entry) => filled(entry.sprint),
  assignee: (entry) => filled(entry.assignee),
  reporter: (entry) => filled(entry.reporter),
  creator: (entry) => filled(entry.creator),
  priority: (entry) => filled(priorityName(entry.priority), entry.priority),
  summary: (entry) => filled(entry.summary),
  created: (entry) => filled(day(entry.created)),
  updated: (entry) => filled(day(entry.updated)),
};

const ALIASES: Readonly<Record<string, string>> = { issuekey: 'key', issue: 'key', id: 'key', type: 'issuetype', label: 'labels', createddate: 'created', updateddate: 'updated' };

const PROPERTY = /^issue\.property\[(?<key>[^\]]+)\]\.(?<path>.+)$/i;

/** The reader of a field named in a query, or nothing where there is no such field. */
export function fieldReader(name: string): FieldReader | undefined {
  const property = PROPERTY.exec(name);
  if (property?.groups !== undefined) {
    const { key = '', path = '' } = property.groups;
    const plain = key.replace(/^["']|["']$/g, '');
    return (entry) => at(entry.properties[plain], path.split('.'));
  }
  const lower = name.toLowerCase();
  return READERS[ALIASES[lower] ?? lower];
}

function at(value: Json | undefined, path: readonly string[]): readonly string[] {
  if (isList(value)) return value.flatMap((item) => at(item, path));
  const [step, ...rest] = path;
  if (step !== undefined) return at(asObject(value)?.[step], rest);
  return typeof value === 'boolean' ? [String(value)] : filled(asText(value) ?? null);
}

/** The place of an issue by this field, for ORDER BY. */
export function sortValue(name: string, entry: IndexEntry): string | number {
  const lower = name.toLowerCase();
  if (lower === 'rank') return entry.rank;
  if (lower === 'created' || lower === 'updated') return entry[lower];
  if (['key', 'issuekey', 'id'].includes(lower)) return entry.number;
  return fieldReader(name)?.(entry)[0]?.toLowerCase() ?? '';
}
