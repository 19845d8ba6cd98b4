import type { FetchedIssue } from '../jira-types';
import { refOf } from '../receipt-property';
import { seenOf } from '../seen';
import type { MadeIssue } from './made';

/** What else must be known to judge an issue. */
export interface UndoPlace {
  readonly sessionId: string;
  /** Keys of all issues that the session made. */
  readonly own: ReadonlySet<string>;
  /** Keys of issues that stay below this one. */
  readonly below: readonly string[];
}

const several = (keys: readonly string[]): string => (keys.length <= 3 ? keys.join(', ') : `${keys.slice(0, 3).join(', ')} and ${String(keys.length - 3)} more`);

/** Why an issue is not deleted; null where nobody has touched it. */
export function reasonToKeep(made: MadeIssue, issue: FetchedIssue | undefined, place: UndoPlace): string | null {
  if (issue?.state === undefined) return 'It is not there any more, or you may not see it.';
  const { comments, worklogs, subtasks } = issue.state;
  if (refOf(issue.property, place.sessionId) !== made.ref) return 'Its property does not name this session any more.';
  if (made.seen === null) return 'It is not known what it said when it was made.';
  if (seenOf(issue.state) !== made.seen) {
    const [, status] = made.seen.split(':');
    return status === issue.state.statusId ? 'Its summary or description was changed.' : 'Its status was changed.';
  }
  if (comments > 0) return 'It has comments.';
  if (worklogs > 0) return 'Work was logged on it.';
  if (subtasks > 0) return 'It has sub-tasks.';
  const foreign = issue.links.flatMap(({ outwardKey, inwardKey }) => [outwardKey, inwardKey].filter((key) => key !== null)).filter((key) => !place.own.has(key));
  if (foreign.length > 0) return `It is linked to ${several(foreign)}.`;
  const files = issue.attachments.filter(({ filename }) => filename !== made.attachment);
  if (files.length > 0 || issue.attachments.length > (made.attachment === null ? 0 : 1)) return 'Somebody attached a file to it.';
  if (place.below.length > 0) return `Issues lie below it: ${several(place.below)}.`;
  return null;
}
