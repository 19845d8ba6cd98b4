import type { Receipt } from '../domain/receipt';
import { keyNumber } from './key-number';
import type { Step } from './next-step';
import { isUnanswered, refStates, UNTOUCHED } from './ref-state';
import type { ExportState } from './state';

/** Issues that one request moves into a sprint, or ranks. */
export const MOVE_LIMIT = 50;

export interface SprintMove {
  readonly ref: string;
  readonly issueKey: string;
  readonly sprintId: number;
}

export interface RankMove {
  readonly ref: string;
  readonly issueKey: string;
}

/** A move may be sent twice without harm: what was not answered is sent again, under the same receipt. */
function openOf<T extends { readonly ref: string }>(wanted: readonly T[], receipts: readonly Receipt[], run: number): { readonly open: readonly T[]; readonly again: Receipt | null } {
  const unanswered = receipts.find(isUnanswered);
  const refs = new Set(unanswered?.elements.filter((element) => element.state === 'not_executed').map((element) => element.ref));
  const left = wanted.filter((one) => refs.has(one.ref));
  if (unanswered !== undefined && left.length > 0) return { open: left, again: unanswered };
  const states = refStates(receipts, run);
  return { open: wanted.filter((one) => (states.get(one.ref) ?? UNTOUCHED).kind === 'open'), again: null };
}

/** Every issue of this session that goes into a sprint, in plan order. */
export const wantedMoves = (state: ExportState): SprintMove[] =>
  state.tickets.flatMap(({ id, issueKey, sprintId = null }) => (issueKey === null || sprintId === null ? [] : [{ ref: id, issueKey, sprintId }]));

/** The next issues to move into a sprint: at most 50 of one sprint. */
export function sprintMoves(state: ExportState): Step[] {
  const { open, again } = openOf(wantedMoves(state), state.receipts.sprint, state.run);
  const sprintId = open[0]?.sprintId;
  if (sprintId === undefined) return [];
  const moves = again === null ? open.filter((move) => move.sprintId === sprintId).slice(0, MOVE_LIMIT) : open;
  return [{ kind: 'sprint', moves, again }];
}

/**
 * The issues that stand out of order in the backlog: Jira puts a new issue last, so that while keys grow with the plan
 * nothing is to be done. From the first one that does not, all are ranked, each after the one before it.
 */
export function wantedRanks(state: ExportState): RankMove[] {
  if (state.rank !== true) return [];
  const issues = state.tickets.flatMap(({ id, issueKey }) => (issueKey === null ? [] : [{ ref: id, issueKey }]));
  let highest = 0;
  const first = issues.findIndex(({ issueKey }) => {
    const number = keyNumber(issueKey);
    if (number < highest) return true;
    highest = number;
    return false;
  });
  return first < 0 ? [] : issues.slice(first);
}

/** The next issues to rank: at most 50 that follow each other in the plan. */
export function rankMoves(state: ExportState): Step[] {
  const wanted = wantedRanks(state);
  const { open, again } = openOf(wanted, state.receipts.rank, state.run);
  const first = open[0];
  if (first === undefined) return [];
  const place = wanted.indexOf(first);
  const openRefs = new Set(open.map(({ ref }) => ref));
  const end = wanted.findIndex((move, index) => index >= place && (index - place >= MOVE_LIMIT || !openRefs.has(move.ref)));
  const moves = wanted.slice(place, end < 0 ? undefined : end);
  const before = state.tickets.filter(({ issueKey }) => issueKey !== null);
  const anchor = before[before.findIndex(({ id }) => id === first.ref) - 1]?.issueKey ?? null;
  return anchor === null ? [] : [{ kind: 'rank', moves, afterKey: anchor, again }];
}
