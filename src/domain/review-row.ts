import type { Phase, Size } from './plan';
import type { Assignment, TicketRecord } from './ticket-record';

/**
 * A ticket in the review's list. All of a session travel in one answer, so what is usual is left out: a number that is 0, a
 * flag that is false, a list that is empty, a value that is null.
 */
export interface PackedRow {
  readonly id: string;
  readonly order: number;
  readonly phase: Phase;
  readonly title: string;
  readonly size: Size;
  readonly version: number;
  readonly findings?: number;
  readonly errors?: number;
  readonly questions?: number;
  readonly lint?: readonly string[];
  readonly ready?: true;
  readonly excluded?: true;
  readonly edited?: true;
  readonly held?: true;
  readonly assignment?: Partial<Assignment>;
  /** A part of its text is the built-in writer's although a model was to write it. */
  readonly note?: true;
  readonly issueKey?: string;
  /** Orders of the tickets that block it. */
  readonly dependsOn?: readonly number[];
}

/** The same with everything said. */
export type ReviewRow = Pick<
  TicketRecord,
  'id' | 'order' | 'phase' | 'title' | 'size' | 'version' | 'findings' | 'errors' | 'questions' | 'lint' | 'ready' | 'excluded' | 'edited' | 'held' | 'assignment' | 'issueKey'
> & { readonly dependsOn: readonly number[]; readonly note: boolean };

const usual = (value: unknown): boolean => value === 0 || value === false || value === null || (Array.isArray(value) && value.length === 0);

const withoutUsual = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, part]) => !usual(part))) as Partial<T>;

const NONE: Assignment = { sprintId: null, assigneeId: null, priorityId: null, labels: [], storyPoints: null, dueDate: null };

/** A record as a row; `orderOf` tells the order of a ticket by its id. Story points of 0 are points. */
export function packRow(record: TicketRecord, orderOf: ReadonlyMap<string, number>): PackedRow {
  const { id, order, phase, title, size, version, findings, errors, questions, lint, ready, excluded, edited, held, issueKey, dependsOn } = record;
  const assignment = Object.fromEntries(Object.entries(record.assignment).filter(([, part]) => part === 0 || !usual(part)));
  const sparse = withoutUsual({ findings, errors, questions, lint, ready, excluded, edited, held, issueKey, note: record.written?.note === true, dependsOn: dependsOn.flatMap((blocker) => orderOf.get(blocker) ?? []) });
  return { id, order, phase, title, size, version, ...(sparse as Partial<PackedRow>), ...(Object.keys(assignment).length === 0 ? {} : { assignment }) };
}

export const unpackRow = ({ findings = 0, errors = 0, questions = 0, lint = [], ready, excluded, edited, held, note, assignment, issueKey, dependsOn = [], ...row }: PackedRow): ReviewRow => ({
  ...row,
  findings,
  errors,
  questions,
  lint,
  ready: ready === true,
  excluded: excluded === true,
  edited: edited === true,
  held: held === true,
  note: note === true,
  assignment: { ...NONE, ...assignment },
  issueKey: issueKey ?? null,
  dependsOn,
});
