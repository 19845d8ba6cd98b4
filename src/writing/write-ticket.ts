import type { ProseText, TicketContent } from '../domain/ticket';
import type { Component } from '../domain/spec';
import { adminPaths } from './admin-paths';
import { ticketContext } from './context';
import { chooseCriteria } from './criteria/choose';
import { configuration } from './facts/configuration';
import { sourceFacts, sourceLines } from './facts/source';
import type { WritingInput } from './input';
import { writersOf } from './kinds';
import { COMMON_KNOW } from './know';
import { plain } from './language';
import { kindAndNames } from './nouns';
import { openCells } from './open-cells';
import { ask } from './questions';
import type { WritingContext } from './rule';

/** Sentences of What to know that fit on a screen. */
const MOST_KNOW = 9;

const named = (context: WritingContext, ids: readonly string[]): ProseText[] =>
  kindAndNames(ids.flatMap((id): Component[] => {
    const component = context.spec.componentById.get(id);
    return component === undefined ? [] : [component];
  }));

function waits(context: WritingContext): ProseText | null {
  if (!context.ticket.held) return null;
  const codes = [...new Set(context.rows.held.map((row) => row.code))].filter((status) => status !== '');
  const marked = codes.length === 0 ? '' : ` by ${codes.map((status) => `\`${status}\``).join(' and ')} in the status column`;
  return `Its rows are put on hold${marked}. Start when whoever owns ${plain(context.parts[0]?.component.name ?? context.ticket.title)} releases it.`;
}

/**
 * Writes one ticket by built-in rules: facts and sources copied from the rows, questions from the registry of rules,
 * prose from the patterns of its kinds. Pure; the same input gives the same ticket.
 */
export function writeTicket(input: WritingInput): TicketContent {
  const plainContext = ticketContext(input);
  const asked = ask(plainContext);
  const context: WritingContext = { ...plainContext, isOpen: openCells(asked.flatMap(({ about }) => about), plainContext.findings) };
  const { ticket, prepared } = context;
  const writers = writersOf(context);
  const [first] = writers;
  const removes = ticket.action === 'remove';
  const know = [...new Set([...COMMON_KNOW.before, ...writers.flatMap((writer) => writer.know), ...COMMON_KNOW.after].flatMap((rule) => rule(context)))];
  return {
    id: ticket.id,
    title: ticket.title,
    phase: ticket.phase,
    size: ticket.size,
    sizeReason: ticket.sizeReason,
    where: adminPaths(context.parts.map(({ component }) => component)),
    waits: waits(context),
    prose: {
      story: removes ? null : first.story(context),
      purpose: removes ? first.story(context) : null,
      know: know.slice(0, MOST_KNOW),
      assumed: writers.flatMap((writer) => writer.assumed).flatMap((rule) => rule(context)),
      criteria: chooseCriteria(context, [...new Set(writers.flatMap((writer) => writer.criteria))]),
    },
    questions: asked.map(({ question }) => question),
    dependsOn: ticket.dependsOn.flatMap((id) => {
      const blocker = prepared.ticketById.get(id);
      return blocker === undefined ? [] : [{ id, title: blocker.title }];
    }),
    mustExist: named(context, ticket.mustExist),
    alreadyThere: named(context, ticket.alreadyThere),
    configuration: configuration(context),
    source: sourceLines(context),
    sourceFacts: sourceFacts(context),
  };
}
