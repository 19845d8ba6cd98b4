import type { Finding } from './finding';
import type { RowRef } from './spec';
import type { StatusPolicy } from './status';

/** The phases of building a site, which are the epics, in order. */
export const PHASES = [
  'roles',
  'vocabularies',
  'media_and_images',
  'paragraph_and_block_types',
  'content_types',
  'views_and_search',
  'workflow',
  'migration',
  'custom',
  'clean_up',
] as const;
export type Phase = (typeof PHASES)[number];

export const PHASE_TITLES: Readonly<Record<Phase, string>> = {
  roles: 'Roles',
  vocabularies: 'Vocabularies',
  media_and_images: 'Media and images',
  paragraph_and_block_types: 'Paragraph and block types',
  content_types: 'Content types',
  views_and_search: 'Views and search',
  workflow: 'Workflow',
  migration: 'Migration',
  custom: 'Custom',
  clean_up: 'Clean-up',
};

/** Entity groups of the sheets, in order (facts/spec-sheets.md). */
export const ENTITY_GROUPS = ['content', 'media', 'views', 'migration', 'workflow', 'user_roles', 'custom'] as const;
export type EntityGroup = (typeof ENTITY_GROUPS)[number];

/** What a row is to a ticket. Rows to be built have the role `build` in exactly one ticket. */
export type RowRole = 'build' | 'remove' | 'exists' | 'held' | 'mention';

export type Grouping = 'standard' | 'coarse';

/** What a filled Dev cell means: the row was built and is to be checked, or the column is not looked at. */
export type DevPolicy = 'already_built' | 'ignore';

/** Changes that a person made to the plan by hand; ticket ids are those of the plan without them. */
export interface PlanEdits {
  readonly merges: readonly { readonly into: string; readonly from: readonly string[] }[];
  readonly splits: readonly { readonly from: string; readonly rows: readonly RowRef[]; readonly title: string }[];
  readonly moves: readonly { readonly row: RowRef; readonly to: string }[];
}

export interface PlanOptions {
  /** Ticket ids are hashes that begin with it, so that two sessions never share one. */
  readonly sessionId: string;
  readonly grouping: Grouping;
  readonly statusPolicy: StatusPolicy;
  readonly devPolicy: DevPolicy;
  /** Held rows and removals get tickets only on request. */
  readonly include: { readonly held: boolean; readonly removed: boolean };
  readonly edits: PlanEdits;
}

export type Size = 'S' | 'M' | 'L';

/** The verb of a ticket: it begins the title. */
export type Action = 'configure' | 'create' | 'build' | 'set_up' | 'change' | 'add_fields' | 'check' | 'remove';

export interface TicketRow {
  readonly ref: RowRef;
  readonly role: RowRole;
}

/** One issue to be, without its prose. */
export interface PlannedTicket {
  /** Hash over session, sheet type, machine name and ordinal of the component it is named after. */
  readonly id: string;
  readonly phase: Phase;
  readonly group: EntityGroup;
  /** 1-based position in the plan. */
  readonly order: number;
  readonly action: Action;
  readonly title: string;
  readonly size: Size;
  /** Why this size, in words: `41 rows to build, 22 of them with notes`. */
  readonly sizeReason: string;
  /** Made of rows that wait: shown, and exported only on request. */
  readonly held: boolean;
  /** Ids of the components configured here, the one it is named after first. */
  readonly components: readonly string[];
  readonly rows: readonly TicketRow[];
  /** Ids of the tickets that must be finished first, in plan order; transitively reduced. */
  readonly dependsOn: readonly string[];
  /** Components that must exist, not be finished. */
  readonly mustExist: readonly string[];
  /** Components marked as there already that this ticket uses. */
  readonly alreadyThere: readonly string[];
}

/** A dependency that was left out because it closes a circle. */
export interface CutDependency {
  readonly blocker: string;
  readonly blocked: string;
}

export interface PlanCounts {
  readonly rows: number;
  readonly built: number;
  readonly held: number;
  readonly done: number;
  readonly removed: number;
  readonly skipped: number;
  readonly tickets: number;
  readonly dependencies: number;
  readonly cutDependencies: number;
}

/** The pure, serialisable answer to "which tickets would this Spec give". */
export interface Plan {
  readonly grouping: Grouping;
  readonly tickets: readonly PlannedTicket[];
  readonly cuts: readonly CutDependency[];
  /** Findings that only planning can make: circles, fields under a bundle that is not built. */
  readonly findings: readonly Finding[];
  readonly counts: PlanCounts;
}
