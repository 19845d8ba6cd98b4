import type { Receipt, ReceiptElement } from '../domain/receipt';
import { intendedReceipt } from './new-receipt';
import { nextStep, type CreateRef, type Step } from './next-step';
import type { ExportState, ExportTicket } from './state';

/** What a step would send, in the words of the request counts. */
export interface SimulatedRequests {
  readonly bulkCreate: number;
  readonly readBack: number;
  readonly link: number;
  readonly attach: number;
  readonly sprint: number;
  readonly rank: number;
}

export interface Simulation {
  readonly requests: SimulatedRequests;
  readonly epics: number;
  readonly issues: number;
  readonly links: number;
  readonly attachments: number;
  readonly sprintMoves: number;
  /** Which creation, from 1, makes which ref. */
  readonly batches: ReadonlyMap<string, number>;
}

/** How many of the refs one request takes, and which of them need an attachment. */
export interface Sizes {
  readonly fitting: (refs: readonly CreateRef[]) => number;
  readonly attachment: (ref: string) => string | null;
}

const NOTHING: Simulation = { requests: { bulkCreate: 0, readBack: 0, link: 0, attach: 0, sprint: 0, rank: 0 }, epics: 0, issues: 0, links: 0, attachments: 0, sprintMoves: 0, batches: new Map() };

/** New issues come after all that are there, in plan order. */
const foretoldKey = (index: number): string => `NEW-${String(1_000_000_000 + index)}`;

const success = (ref: string, attachment: string | null): ReceiptElement => ({
  ref,
  state: 'success',
  issueId: ref,
  issueKey: ref,
  ...(attachment === null ? {} : { attachment }),
});

const done = (kind: Receipt['kind'], state: ExportState, count: number, elements: readonly ReceiptElement[], confirmed: boolean): Receipt => ({
  ...intendedReceipt({ sessionId: '', kind, count, run: state.run, now: state.now, after: 0, elements }),
  state: 'done',
  answeredAt: state.now,
  confirmed,
});

const add = (sum: Simulation, counts: Partial<Omit<Simulation, 'requests' | 'batches'>>, requests: Partial<SimulatedRequests>): Simulation => ({
  requests: {
    bulkCreate: sum.requests.bulkCreate + (requests.bulkCreate ?? 0),
    readBack: sum.requests.readBack + (requests.readBack ?? 0),
    link: sum.requests.link + (requests.link ?? 0),
    attach: sum.requests.attach + (requests.attach ?? 0),
    sprint: sum.requests.sprint + (requests.sprint ?? 0),
    rank: sum.requests.rank + (requests.rank ?? 0),
  },
  epics: sum.epics + (counts.epics ?? 0),
  issues: sum.issues + (counts.issues ?? 0),
  links: sum.links + (counts.links ?? 0),
  attachments: sum.attachments + (counts.attachments ?? 0),
  sprintMoves: sum.sprintMoves + (counts.sprintMoves ?? 0),
  batches: sum.batches,
});

type Sent = readonly [ExportState, Simulation];

function create(state: ExportState, sum: Simulation, step: Step & { kind: 'create' }, sizes: Sizes): Sent {
  const refs = step.refs.slice(0, step.what === 'issues' ? sizes.fitting(step.refs) : undefined);
  const list = state.receipts[step.what];
  const elements = refs.map(({ ref }) => success(ref, step.what === 'issues' ? sizes.attachment(ref) : null));
  const receipts = { ...state.receipts, [step.what]: [...list, done(step.what, state, list.length, elements, false)] };
  const next = add(sum, { [step.what]: refs.length }, { bulkCreate: 1 });
  const batches = new Map([...sum.batches, ...refs.map(({ ref }): [string, number] => [ref, next.requests.bulkCreate])]);
  return [{ ...state, receipts }, { ...next, batches }];
}

function confirm(state: ExportState, sum: Simulation, step: Step & { kind: 'confirm' }): Sent {
  const keys = new Set(step.receipts.map((receipt) => receipt.key));
  const confirmed = (list: readonly Receipt[]): Receipt[] => list.map((receipt) => (keys.has(receipt.key) ? { ...receipt, confirmed: true } : receipt));
  const made = new Set(step.receipts.flatMap((receipt) => receipt.elements.map((element) => element.ref)));
  const tickets = state.tickets.map((ticket, index): ExportTicket => (made.has(ticket.id) ? { ...ticket, issueKey: ticket.issueKey ?? foretoldKey(index) } : ticket));
  const receipts = { ...state.receipts, epics: confirmed(state.receipts.epics), issues: confirmed(state.receipts.issues) };
  return [{ ...state, tickets, receipts }, add(sum, {}, { readBack: 1 })];
}

function send(state: ExportState, sum: Simulation, step: Step, sizes: Sizes): Sent | null {
  const { receipts } = state;
  switch (step.kind) {
    case 'create':
      return create(state, sum, step, sizes);
    case 'confirm':
      return confirm(state, sum, step);
    case 'attach': {
      const receipt = done('attachment', state, receipts.attachment.length, [success(step.ref, step.filename)], true);
      return [{ ...state, receipts: { ...receipts, attachment: [...receipts.attachment, receipt] } }, add(sum, { attachments: 1 }, { attach: 1 })];
    }
    case 'link': {
      const receipt = done('link', state, receipts.link.length, step.links.map((link) => success(link.ref, null)), true);
      const kept = receipts.link.filter((one) => one.key !== step.again?.key);
      return [{ ...state, receipts: { ...receipts, link: [...kept, receipt] } }, add(sum, { links: step.links.length }, { link: step.links.length })];
    }
    case 'sprint': {
      const receipt = done('sprint', state, receipts.sprint.length, step.moves.map((move) => success(move.ref, null)), true);
      const kept = receipts.sprint.filter((one) => one.key !== step.again?.key);
      const sprints = new Set(step.moves.map(({ sprintId }) => sprintId)).size;
      return [{ ...state, receipts: { ...receipts, sprint: [...kept, receipt] } }, add(sum, { sprintMoves: step.moves.length }, { sprint: sprints })];
    }
    case 'rank': {
      const receipt = done('rank', state, receipts.rank.length, step.moves.map((move) => success(move.ref, null)), true);
      const kept = receipts.rank.filter((one) => one.key !== step.again?.key);
      return [{ ...state, receipts: { ...receipts, rank: [...kept, receipt] } }, add(sum, {}, { rank: 1 })];
    }
    case 'look':
    case 'wait':
    case 'done':
      return null;
  }
}

/**
 * What the export would do from this state on if every request succeeded: the live run's own steps, with nothing sent. It
 * stops where an earlier request was never answered, because what came of it is not known.
 */
export function simulate(start: ExportState, sizes: Sizes): Simulation {
  let state = start;
  let sum = NOTHING;
  for (;;) {
    const sent = send(state, sum, nextStep(state), sizes);
    if (sent === null) return sum;
    [state, sum] = sent;
  }
}
