import type { ProseText, TicketContent } from '../domain/ticket';
import type { Component } from '../domain/spec';
import { adminPaths } from './admin-paths';
import { ASSUMPTION_RULES } from './assumed';
import { ticketContext } from './context';
import { chooseCriteria } from './criteria/choose';
import { configuration } from './facts/configuration';
import { sourceFacts, sourceLines } from './facts/source';
import type { WritingInput } from './input';
import { writersOf } from './kinds';
import { COMMON_KNOW } from './know';
import { waitsFor } from './know/waiting';
import { kindAndNames } from './nouns';
import { openCells } from './open-cells';
import { ask, askedElsewhere } from './questions';
import { released } from './released';
import type { WritingContext } from './rule';
import { standingCriteria } from './standing';

/** Sentences of What to know that fit on a screen. */
const MOST_KNOW = 9;

const named = (context: WritingContext, ids: readonly string[]): ProseText[] =>
  kindAndNames(ids.flatMap((id): Component[] => {
    const component = context.spec.componentById.get(id);
    return component === undefined ? [] : [component];
  }));

/**
 * Writes one ticket by built-in rules: facts and sources copied from the rows, questions from the registry of rules,
 * prose from the patterns of its kinds. Pure; the same input gives the same ticket.
 */
export function writeTicket(input: WritingInput): TicketContent {
  const given = ticketContext(input);
  const plainContext = released(given);
  const facts = configuration(given);
  const asked = ask(plainContext);
  const context: WritingContext = { ...plainContext, isOpen: openCells([...asked, ...askedElsewhere(plainContext)].flatMap(({ about }) => about), plainContext.findings) };
  const { ticket, prepared } = context;
  const writers = writersOf(context);
  const [first] = writers;
  const removes = ticket.action === 'remove';
  const know = [...new Set([...COMMON_KNOW.before, ...writers.flatMap((writer) => writer.know), ...COMMON_KNOW.after].flatMap((rule) => rule(context)))];
  const criteria = chooseCriteria(context, [...new Set(writers.flatMap((writer) => writer.criteria))]);
  const standing = standingCriteria(context, criteria);
  return {
    id: ticket.id,
    title: ticket.title,
    phase: ticket.phase,
    size: ticket.size,
    sizeReason: ticket.sizeReason,
    where: adminPaths(context.parts.map(({ component }) => component)),
    waits: waitsFor(context),
    prose: {
      story: removes ? null : first.story(context),
      purpose: removes ? first.story(context) : null,
      know: know.slice(0, MOST_KNOW),
      assumed: removes ? [] : ASSUMPTION_RULES.flatMap((rule) => rule(context).map(({ text }) => text)),
      criteria,
    },
    ...(standing.length === 0 ? {} : { standing }),
    questions: asked.map(({ question }) => question),
    dependsOn: ticket.dependsOn.flatMap((id) => {
      const blocker = prepared.ticketById.get(id);
      return blocker === undefined ? [] : [{ id, title: blocker.title }];
    }),
    mustExist: named(context, ticket.mustExist),
    alreadyThere: named(context, ticket.alreadyThere),
    configuration: facts,
    source: sourceLines(given),
    sourceFacts: sourceFacts(given, facts),
  };
}
