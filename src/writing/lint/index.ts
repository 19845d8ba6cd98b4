import type { PlannedTicket } from '../../domain/plan';
import type { Spec } from '../../domain/spec';
import type { TicketContent } from '../../domain/ticket';
import { boilerplate } from './boilerplate';
import { criteriaCount } from './criteria-count';
import { criteriaForm } from './criteria-form';
import { fromTheRows } from './from-the-rows';
import { length } from './length';
import { namesSomething } from './names-something';
import { notesSurface } from './notes-surface';
import type { LintResult, LintRule } from './rule';
import { story } from './story';
import { title } from './title';

const RULES: readonly LintRule[] = [title, story, criteriaCount, criteriaForm, length, boilerplate, namesSomething, notesSurface, fromTheRows];

/** Checks a ticket against the rules of tickets.md, whoever wrote its prose. No result means that it passes. */
export const lintTicket = (content: TicketContent, spec: Spec, ticket: PlannedTicket): LintResult[] => RULES.flatMap((rule) => rule({ content, spec, ticket }));

/** Titles that several tickets share, by ticket id. */
export function lintTitles(tickets: readonly Pick<PlannedTicket, 'id' | 'title'>[]): ReadonlyMap<string, LintResult> {
  const byTitle = new Map<string, string[]>();
  for (const { id, title: text } of tickets) byTitle.set(text, [...(byTitle.get(text) ?? []), id]);
  const shared = [...byTitle].filter(([, ids]) => ids.length > 1);
  return new Map(shared.flatMap(([text, ids]) => ids.map((id): [string, LintResult] => [id, { rule: 'title-unique', message: `${String(ids.length)} tickets are called "${text}".` }])));
}
