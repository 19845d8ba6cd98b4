import { PHASES, type Phase } from '../../../domain/plan';
import type { ReviewRow } from '../../../domain/review-row';

export type FindingFilter = 'with' | 'errors' | 'without';
export type Presence = 'with' | 'without';
export type RowState = 'ready' | 'open' | 'excluded' | 'issue';

/** What the list shows; null does not filter. */
export interface ReviewFilter {
  readonly text: string;
  readonly phase: Phase | null;
  readonly finding: FindingFilter | null;
  readonly question: Presence | null;
  /** A rule of the text check, or whether there is any remark. */
  readonly lint: string | null;
  /** Whether a model's writing left a note. */
  readonly note: Presence | null;
  readonly state: RowState | null;
  /** An account id, or empty for nobody. */
  readonly assignee: string | null;
  /** An id of a sprint, or 0 for none. */
  readonly sprint: number | null;
}

export const NO_FILTER: ReviewFilter = { text: '', phase: null, finding: null, question: null, lint: null, note: null, state: null, assignee: null, sprint: null };

export const stateOf = ({ issueKey, excluded, ready }: Pick<ReviewRow, 'issueKey' | 'excluded' | 'ready'>): RowState =>
  issueKey !== null ? 'issue' : excluded ? 'excluded' : ready ? 'ready' : 'open';

const present = (wanted: Presence | null, count: number): boolean => wanted === null || (wanted === 'with') === count > 0;

function findingFits(wanted: FindingFilter | null, { findings, errors }: ReviewRow): boolean {
  return wanted === 'errors' ? errors > 0 : present(wanted, findings);
}

const lintFits = (wanted: string | null, { lint }: ReviewRow): boolean => (wanted === null || wanted === 'with' || wanted === 'without' ? present(wanted, lint.length) : lint.includes(wanted));

/** Titles in small letters: a keystroke looks through all of them. */
const small = new WeakMap<ReviewRow, string>();

function smallTitle(row: ReviewRow): string {
  const known = small.get(row);
  if (known !== undefined) return known;
  const made = row.title.toLowerCase();
  small.set(row, made);
  return made;
}

/** Rows that fit; every word of the text must stand in the title. */
export function filtered(rows: readonly ReviewRow[], filter: ReviewFilter): readonly ReviewRow[] {
  const words = filter.text.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (filter.phase === null || row.phase === filter.phase) &&
      (filter.state === null || stateOf(row) === filter.state) &&
      findingFits(filter.finding, row) &&
      present(filter.question, row.questions) &&
      lintFits(filter.lint, row) &&
      present(filter.note, row.note ? 1 : 0) &&
      (filter.assignee === null || (row.assignment.assigneeId ?? '') === filter.assignee) &&
      (filter.sprint === null || (row.assignment.sprintId ?? 0) === filter.sprint) &&
      words.every((word) => smallTitle(row).includes(word)),
  );
}

/** What needs a look first: errors, findings, questions, remarks on the text, then what is ready, then what is left out. */
function urgency(row: ReviewRow): number {
  const state = stateOf(row);
  if (state === 'ready') return 5;
  if (state === 'excluded') return 6;
  if (state === 'issue') return 7;
  if (row.errors > 0) return 0;
  if (row.findings > 0) return 1;
  if (row.questions > 0) return 2;
  return row.lint.length > 0 ? 3 : 4;
}

/** Exceptions first, otherwise in plan order. */
export const exceptionsFirst = (rows: readonly ReviewRow[]): readonly ReviewRow[] => [...rows].sort((a, b) => urgency(a) - urgency(b) || a.order - b.order);

export interface PhaseCount {
  readonly phase: Phase;
  readonly all: number;
  /** Neither ready, nor left out, nor in Jira. */
  readonly open: number;
}

export const phaseCounts = (rows: readonly ReviewRow[]): readonly PhaseCount[] =>
  PHASES.flatMap((phase): PhaseCount[] => {
    const own = rows.filter((row) => row.phase === phase);
    return own.length === 0 ? [] : [{ phase, all: own.length, open: own.filter((row) => stateOf(row) === 'open').length }];
  });
