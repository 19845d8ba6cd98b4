import type { PlannedTicket } from '../../domain/plan';
import { rowKey } from '../../domain/rows';
import type { ProseText } from '../../domain/ticket';
import type { TicketContext } from '../context';
import type { PreparedWriting } from '../prepare';
import type { Asked, QuestionRule, Use } from '../rule';

/** One thing that is open in a session, wherever it is used. */
export interface OpenThing {
  /** Every cell that waits for the answer. */
  readonly about: readonly Use[];
}

export interface OnceRule<T extends OpenThing> {
  readonly code: string;
  readonly find: (prepared: PreparedWriting) => readonly T[];
  /** The questions of one ticket; like things may become one line. */
  readonly say: (things: readonly T[], context: TicketContext) => readonly Asked[];
  /** What is not settled, for the other tickets that it touches; null where they need no word of it. */
  readonly topic: (thing: T) => ProseText | null;
}

interface Placed<T> {
  readonly thing: T;
  readonly home: PlannedTicket;
  readonly tickets: ReadonlySet<string>;
}

function place<T extends OpenThing>(prepared: PreparedWriting, thing: T): Placed<T>[] {
  const tickets = thing.about.flatMap(({ row }) => prepared.ticketOfRow.get(rowKey(row.ref)) ?? []);
  const [home] = [...tickets].sort((a, b) => a.order - b.order);
  return home === undefined ? [] : [{ thing, home, tickets: new Set(tickets.map(({ id }) => id)) }];
}

/** A rule over the whole session: each thing is asked once, in the first ticket of the plan that builds one of its rows. */
export function askedOnce<T extends OpenThing>({ code, find, say, topic }: OnceRule<T>): QuestionRule {
  const known = new WeakMap<PreparedWriting, readonly Placed<T>[]>();
  const placed = (prepared: PreparedWriting): readonly Placed<T>[] => {
    const all = known.get(prepared) ?? find(prepared).flatMap((thing) => place(prepared, thing));
    known.set(prepared, all);
    return all;
  };
  return {
    code,
    ask: (context) => {
      const own = placed(context.prepared).filter(({ home }) => home.id === context.ticket.id);
      return own.length === 0 ? [] : say(own.map(({ thing }) => thing), context);
    },
    elsewhere: ({ prepared, ticket }) =>
      placed(prepared)
        .filter(({ home, tickets }) => home.id !== ticket.id && tickets.has(ticket.id))
        .map(({ thing, home }) => ({ home, topic: topic(thing), about: thing.about })),
  };
}
