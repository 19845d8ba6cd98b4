import type { Action, EntityGroup, Phase, Size } from './plan';
import type { WriterKind } from './writing';

/** What a person decides about an issue beyond its text. Ids are the site's own. */
export interface Assignment {
  readonly sprintId: number | null;
  readonly assigneeId: string | null;
  readonly priorityId: string | null;
  readonly labels: readonly string[];
  readonly storyPoints: number | null;
  /** `YYYY-MM-DD`. */
  readonly dueDate: string | null;
}

/** Dependencies that a person changed by hand, as ids of blockers; they outlast making the tickets again. */
export interface ManualLinks {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The small record of a ticket, for lists and conditions; its text is the body, a {@link TicketContent}. */
export interface TicketRecord {
  readonly sessionId: string;
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly phase: Phase;
  readonly group: EntityGroup;
  readonly action: Action;
  readonly size: Size;
  readonly held: boolean;
  /** Ids of the tickets that block it. */
  readonly dependsOn: readonly string[];
  /** Absent where nobody changed its dependencies. */
  readonly links?: ManualLinks;
  readonly questions: number;
  /** Findings on its rows that are not accepted: all, and those of severity `error`. */
  readonly findings: number;
  readonly errors: number;
  /** Rules of the lint that its text breaks, each once. */
  readonly lint: readonly string[];
  /** Who wrote its prose; absent for the built-in writer. `note` says that a part is the built-in writer's. */
  readonly written?: { readonly writer: WriterKind; readonly note: boolean };
  readonly ready: boolean;
  /** A person changed its text or its notes: made again, it keeps them. */
  readonly edited: boolean;
  readonly excluded: boolean;
  readonly assignment: Assignment;
  /** What to do where an earlier session made an issue of it; absent: leave it alone. */
  readonly existing?: 'link' | 'make';
  readonly issueId: string | null;
  readonly issueKey: string | null;
  /** Name of the Markdown attachment that holds the whole text; null where the description does. */
  readonly attachment: string | null;
  /** What its description weighs as JSON; absent in records from before it was kept. */
  readonly documentBytes?: number;
  readonly version: number;
}

export const UNASSIGNED: Assignment = { sprintId: null, assigneeId: null, priorityId: null, labels: [], storyPoints: null, dueDate: null };
