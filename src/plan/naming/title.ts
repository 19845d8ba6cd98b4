import type { Action } from '../../domain/plan';

const VERBS: Readonly<Record<Action, string>> = {
  configure: 'Configure',
  create: 'Create',
  build: 'Build',
  set_up: 'Set up',
  change: 'Change',
  add_fields: 'Add',
  check: 'Check',
  remove: 'Remove',
};

/** Longest title; Jira's own limit for a summary (facts/jira.md). */
export const TITLE_LENGTH = 255;

/** What a title is made of: `Build` + `view` + `Facts` + `(3 displays)`. */
export interface TitleParts {
  /** Kind of the thing: `content type`; with `joined`, a phrase that runs on into the name: `fields to`. */
  readonly noun: string;
  /** The sheet's own name; empty where the ticket is named by its kind alone. */
  readonly name: string;
  /** What follows the name: `(3 displays)`, `, with its view`. */
  readonly tail: string;
  readonly joined: boolean;
}

/** A name cut to the room left for it, with an ellipsis; never in the middle of a surrogate pair. */
export function fit(name: string, room: number): string {
  if (name.length <= room) return name;
  const kept = name.slice(0, Math.max(0, room - 1));
  return `${/[\uD800-\uDBFF]$/u.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** Title of a ticket, at most {@link TITLE_LENGTH} characters: the name is what gives way. */
export function titleOf(action: Action, parts: TitleParts, distinction = ''): string {
  const apart = distinction === '' ? '' : ` (${distinction})`;
  const lead = action === 'check' || parts.joined || parts.name === '' ? `${VERBS[action]} ${parts.noun} ` : `${VERBS[action]} ${parts.noun}: `;
  const tail = action === 'check' ? `${apart}: already built` : `${apart}${parts.tail}`;
  const room = TITLE_LENGTH - lead.length - tail.length;
  const name = room > 0 ? fit(parts.name, room) : '';
  return name === '' ? fit(`${lead.trimEnd()}${tail}`, TITLE_LENGTH) : `${lead}${name}${tail}`;
}
