import type { PlanCounts, PlanEdits, Grouping, DevPolicy } from './plan';
import type { Stage } from './stage';
import type { StandingCriteria } from './standing-criteria';
import type { StatusPolicy } from './status';
import type { SheetChoice, SheetRelations } from './uploaded-file';
import type { WritingChoice } from './writing';

/** Choices of a person for one session; the administrator's defaults at first. */
export interface SessionOptions {
  readonly grouping: Grouping;
  readonly statusPolicy: StatusPolicy;
  readonly devPolicy: DevPolicy;
  readonly include: { readonly held: boolean; readonly removed: boolean };
  readonly edits: PlanEdits;
  /** As they stood when the session began; absent where there were none. */
  readonly standingCriteria?: StandingCriteria;
}

/** Tickets of a session in numbers: all, those ready, those left out, open questions. */
export interface TicketTally {
  readonly tickets: number;
  readonly ready: number;
  readonly excluded: number;
  readonly questions: number;
}

/** What the person chose for the export; an empty id means the administrator's default, else the project's. */
export interface ExportChoices {
  readonly issueTypeId: string;
  readonly linkTypeId: string;
  readonly epics: boolean;
  /** Board whose sprints are meant; null for any board of the project. */
  readonly boardId: number | null;
  /** Sprint of the tickets that have none of their own; null for the backlog. */
  readonly sprintId: number | null;
  /** Components that every issue gets. */
  readonly componentIds: readonly string[];
  /** Values of fields that the project asks for and no ticket has, by field id: text, a number, a date, or an option's id. */
  readonly fieldValues: Readonly<Record<string, string>>;
  /** Whether the backlog's order is to follow the plan. */
  readonly rank: boolean;
}

export const DEFAULT_EXPORT_CHOICES: ExportChoices = {
  issueTypeId: '',
  linkTypeId: '',
  epics: true,
  boardId: null,
  sprintId: null,
  componentIds: [],
  fieldValues: {},
  rank: true,
};

/** One specification on its way into one Jira project, owned by one person. */
export interface Session {
  readonly id: string;
  readonly projectId: string;
  readonly projectKey: string;
  readonly name: string;
  readonly description: string;
  readonly ownerId: string;
  readonly stage: Stage;
  /** First 8 hex digits of the hash over all files; empty before the first upload. */
  readonly revision: string;
  /** Revision that the findings are about; another one than `revision` means they are stale. */
  readonly validatedRevision: string;
  /** Hash of revision, choices, change list and options that the findings are about; see `madeFrom`. */
  readonly validatedFrom: string;
  /** Hash of revision, choices, change list and options from which the tickets were made; empty before. */
  readonly generatedFrom: string;
  /** Grows with every change of what the issues will say. */
  readonly contentVersion: number;
  /** `contentVersion` whose documents passed Atlassian's schema; -1 before. Another one blocks the export. */
  readonly checkedContent: number;
  readonly options: SessionOptions;
  /** Ids of the uploaded files, in the order of upload. */
  readonly fileIds: readonly string[];
  /** Types set by hand, by the name of the sheet; they win over detection. */
  readonly choices: Readonly<Record<string, SheetChoice>>;
  /** What columns of custom sheets name, as set by hand; absent where nothing was. */
  readonly relations?: SheetRelations;
  /** Hash of the change list that is laid over the files; empty where it is. */
  readonly changesHash: string;
  /** How the review stands, for lists; null before tickets were made. */
  readonly tally: TicketTally | null;
  readonly counts: PlanCounts | null;
  /** Null before the export was started. */
  readonly exportTo: ExportChoices | null;
  /** Absent for the built-in writer. */
  readonly writing?: WritingChoice;
  readonly hasIssues: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Grows with every write; a write that depends on a read names the version it read. */
  readonly version: number;
}
