import type { Phase } from '../domain/plan';
import { PHASES } from '../domain/plan';
import type { Receipt } from '../domain/receipt';
import { epicRef, linkRef } from './epics';
import { BULK_CREATE_LIMIT, BULK_FETCH_LIMIT } from './jira-client';
import { isUnanswered, refStates, UNTOUCHED, type RefState } from './ref-state';
import { rankMoves, sprintMoves, type RankMove, type SprintMove } from './order-steps';
import type { ExportState, ExportTicket } from './state';

/** One thing to create, without the fields that were refused before. */
export interface CreateRef {
  readonly ref: string;
  readonly without: readonly string[];
}

export interface WantedLink {
  readonly ref: string;
  readonly blockerKey: string;
  readonly blockedKey: string;
}

/** What to do next. */
export type Step =
  | { readonly kind: 'create'; readonly what: 'epics' | 'issues'; readonly refs: readonly CreateRef[] }
  /** Look for what an unanswered request made; `final` once a late effect is no longer to be feared. */
  | { readonly kind: 'look'; readonly receipt: Receipt; readonly final: boolean }
  /** Read back what was created, and write it to the records. */
  | { readonly kind: 'confirm'; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'attach'; readonly ref: string; readonly issueKey: string; readonly filename: string }
  | { readonly kind: 'link'; readonly links: readonly WantedLink[]; readonly again: Receipt | null }
  /** `moves` share one receipt; each group of one sprint is one request. */
  | { readonly kind: 'sprint'; readonly moves: readonly SprintMove[]; readonly again: Receipt | null }
  | { readonly kind: 'rank'; readonly moves: readonly RankMove[]; readonly afterKey: string; readonly again: Receipt | null }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'done' };

/** True where neither this session nor, as decided, an earlier one has an issue for it. */
const isToBeMade = (ticket: ExportTicket): boolean => ticket.issueKey === null && (ticket.linkTo ?? null) === null;

/** Links that share one receipt. */
export const LINKS_PER_RECEIPT = 50;

const quarantineEnd = (state: ExportState, receipt: Receipt): number => (receipt.answeredAt ?? receipt.intendedAt) + state.quarantineMs;

/** Phases that still get an issue, in order: an epic for a phase whose tickets are all made would stay empty. */
export function wantedEpics(state: ExportState): Phase[] {
  if (!state.withEpics) return [];
  const used = new Set(state.tickets.filter(isToBeMade).map((ticket) => ticket.phase));
  return PHASES.filter((phase) => used.has(phase));
}

/** The first refs that are open, as many as each of them allows in one request. */
function batch(refs: readonly string[], states: ReadonlyMap<string, RefState>): CreateRef[] {
  const taken: CreateRef[] = [];
  let limit = BULK_CREATE_LIMIT;
  for (const ref of refs) {
    const state = states.get(ref) ?? UNTOUCHED;
    if (state.kind !== 'open') continue;
    limit = Math.min(limit, state.limit);
    if (taken.length >= limit) break;
    taken.push({ ref, without: state.without });
  }
  return taken;
}

const create = (what: 'epics' | 'issues', refs: readonly string[], states: ReadonlyMap<string, RefState>): Step[] => {
  const taken = batch(refs, states);
  return taken.length === 0 ? [] : [{ kind: 'create', what, refs: taken }];
};

/** Unanswered requests: those never looked for at once, the others when their quarantine is over. */
function look(state: ExportState, receipts: readonly Receipt[]): Step[] {
  const open = receipts.filter(isUnanswered);
  const due = open.find((receipt) => quarantineEnd(state, receipt) <= state.now);
  if (due !== undefined) return [{ kind: 'look', receipt: due, final: true }];
  const fresh = open.find((receipt) => receipt.state === 'intended');
  if (fresh !== undefined) return [{ kind: 'look', receipt: fresh, final: false }];
  return open.length === 0 ? [] : [{ kind: 'wait', until: Math.min(...open.map((receipt) => quarantineEnd(state, receipt))) }];
}

const successes = (receipt: Receipt): number => receipt.elements.filter((element) => element.state === 'success').length;

function confirm(receipts: readonly Receipt[]): Step[] {
  const group: Receipt[] = [];
  let count = 0;
  for (const receipt of receipts) {
    if (receipt.state !== 'done' || receipt.confirmed) continue;
    count += successes(receipt);
    if (count > BULK_FETCH_LIMIT) break;
    group.push(receipt);
  }
  return group.length === 0 ? [] : [{ kind: 'confirm', receipts: group }];
}

function attach(state: ExportState): Step[] {
  const states = refStates(state.receipts.attachment, state.run);
  const keys = new Map(state.tickets.map((ticket) => [ticket.id, ticket.issueKey]));
  for (const { element } of madeIssues(state)) {
    const issueKey = keys.get(element.ref) ?? null;
    if (element.attachment === undefined || issueKey === null) continue;
    if ((states.get(element.ref) ?? UNTOUCHED).kind === 'open') return [{ kind: 'attach', ref: element.ref, issueKey, filename: element.attachment }];
  }
  return look(state, state.receipts.attachment);
}

const madeIssues = (state: ExportState): (RefState & { kind: 'made' })[] =>
  [...refStates(state.receipts.issues, state.run).values()].filter((made) => made.kind === 'made');

/** Every dependency between two tickets that have issues, at least one of them this session's; blocked tickets in plan order. */
export function wantedLinks(state: ExportState): WantedLink[] {
  const byId = new Map(state.tickets.map((ticket) => [ticket.id, ticket]));
  const keyOf = (ticket: ExportTicket | undefined): string | null => ticket?.issueKey ?? ticket?.linkTo ?? null;
  return state.tickets.flatMap((ticket) =>
    ticket.dependsOn.flatMap((blocker): WantedLink[] => {
      const other = byId.get(blocker);
      const [blockerKey, blockedKey] = [keyOf(other), keyOf(ticket)];
      // Two issues of earlier sessions are none of this one's business.
      const own = ticket.issueKey !== null || (other?.issueKey ?? null) !== null;
      return blockerKey === null || blockedKey === null || !own ? [] : [{ ref: linkRef(blocker, ticket.id), blockerKey, blockedKey }];
    }),
  );
}

function link(state: ExportState): Step[] {
  const states = refStates(state.receipts.link, state.run);
  const wanted = wantedLinks(state);
  // A link may be made twice without harm: what was not answered is simply sent again, under the same receipt.
  const unanswered = state.receipts.link.find(isUnanswered);
  const refs = new Set(unanswered?.elements.filter((element) => element.state === 'not_executed').map((element) => element.ref));
  const again = wanted.some((one) => refs.has(one.ref)) ? (unanswered ?? null) : null;
  const open = wanted.filter((one) => (again === null ? (states.get(one.ref) ?? UNTOUCHED).kind === 'open' : refs.has(one.ref)));
  return open.length === 0 ? [] : [{ kind: 'link', links: open.slice(0, LINKS_PER_RECEIPT), again }];
}

/**
 * The next step of an export, from records and receipts alone: a job that was killed anywhere goes on from here.
 * Epics come before the issues under them; what was not answered is looked for before anything of it is sent again;
 * meanwhile other batches go on; links come last, when every issue has its key.
 */
export function nextStep(state: ExportState): Step {
  const { epics, issues } = state.receipts;
  const epicRefs = wantedEpics(state).map(epicRef);
  const epicStates = refStates(epics, state.run);
  const ticketRefs = state.tickets.filter(isToBeMade).map((ticket) => ticket.id);
  const stages: (() => Step[])[] = [
    () => look(state, epics),
    () => create('epics', epicRefs, epicStates),
    () => confirm(epics),
    () => create('issues', ticketRefs, refStates(issues, state.run)),
    () => confirm(issues),
    () => look(state, issues),
    () => attach(state),
    () => link(state),
    () => sprintMoves(state),
    () => rankMoves(state),
  ];
  for (const stage of stages) {
    const [step] = stage();
    if (step !== undefined) return step;
  }
  return { kind: 'done' };
}
