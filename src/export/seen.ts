import { hashOf } from '../domain/hash';
import type { IssueState } from './jira-types';

/** The same JSON whatever the order of its keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}

/** What an issue says, and its status, as one short text: taken when it is read back, compared before it is deleted. */
export const seenOf = ({ summary, description, statusId }: IssueState): string =>
  `${hashOf(JSON.stringify([summary, sorted(description)])).slice(0, 16)}:${statusId}`;
