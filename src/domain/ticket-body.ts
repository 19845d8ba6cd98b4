import type { Prose, TicketContent } from './ticket';
import type { Provenance } from './writing';

/** What a person changed in a ticket's text; a section that is absent is the writer's. */
export interface TicketEdits {
  readonly title?: string;
  readonly prose?: Partial<Prose>;
}

/** The bulk of a ticket: what was generated, and what was changed by hand since. */
export interface TicketBody {
  readonly sessionId: string;
  readonly id: string;
  readonly content: TicketContent;
  readonly edits: TicketEdits;
  /** The reviewers' own remarks; they never leave the app. */
  readonly notes: string;
  /** Which model wrote the prose, with what; absent for the built-in writer. */
  readonly provenance?: Provenance;
  /** Questions that a model would ask, apart from those that rules found. They stay in the app. */
  readonly asked?: readonly string[];
}

/** The ticket as a reader gets it: the generated content under the person's changes. */
export function editedContent(body: TicketBody): TicketContent {
  const { title, prose } = body.edits;
  return { ...body.content, title: title ?? body.content.title, prose: { ...body.content.prose, ...prose } };
}
