import type { Prose, TicketContent } from './ticket';

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
}

/** The ticket as a reader gets it: the generated content under the person's changes. */
export function editedContent(body: TicketBody): TicketContent {
  const { title, prose } = body.edits;
  return { ...body.content, title: title ?? body.content.title, prose: { ...body.content.prose, ...prose } };
}
