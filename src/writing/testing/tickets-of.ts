import type { PlanOptions, PlannedTicket } from '../../domain/plan';
import type { Spec } from '../../domain/spec';
import type { TicketContent } from '../../domain/ticket';
import { makePlan } from '../../plan';
import { specOf, type Tables } from '../../spec/testing/build';
import { ticketContext, type TicketContext } from '../context';
import { openCells } from '../open-cells';
import { prepareWriting } from '../prepare';
import type { WritingContext } from '../rule';
import { writeTicket } from '../write-ticket';
import { ALL_ROWS } from './real-sets';

export interface Written {
  readonly spec: Spec;
  readonly ticket: PlannedTicket;
  readonly content: TicketContent;
  readonly context: TicketContext;
}

/** Every ticket of a specification given as plain tables. */
export function ticketsOf(tables: Tables, options: Partial<PlanOptions> = {}): Written[] {
  const spec = specOf(tables);
  const all = { ...ALL_ROWS, ...options };
  const plan = makePlan(spec, all);
  const prepared = prepareWriting(spec, plan, all);
  return plan.tickets.map((ticket) => ({ spec, ticket, content: writeTicket({ prepared, ticket }), context: ticketContext({ prepared, ticket }) }));
}

/** The first ticket whose title holds the text. */
export function ticketOf(tables: Tables, title: string, options: Partial<PlanOptions> = {}): Written {
  const tickets = ticketsOf(tables, options);
  const found = tickets.find(({ ticket }) => ticket.title.includes(title));
  if (found === undefined) throw new Error(`No ticket is called "${title}", only: ${tickets.map(({ ticket }) => ticket.title).join(' | ')}`);
  return found;
}

/** A context in which nothing is open. */
export const settled = (context: TicketContext): WritingContext => ({ ...context, isOpen: openCells([], []) });
