import type { Receipt, ReceiptElement } from '../domain/receipt';
import { BULK_CREATE_LIMIT } from './jira-client';

type Success = ReceiptElement & { readonly state: 'success' };

/** What the receipts say of one thing to be made. */
export type RefState =
  /** To be sent, in a request of at most `limit` elements, without these fields. */
  | { readonly kind: 'open'; readonly limit: number; readonly without: readonly string[]; readonly lost: number }
  /** Sent, or about to be when the job stopped: not to be sent again before it was looked for. */
  | { readonly kind: 'pending'; readonly receipt: Receipt }
  | { readonly kind: 'made'; readonly element: Success; readonly receipt: Receipt }
  | { readonly kind: 'failed'; readonly element: ReceiptElement & { readonly state: 'error' } }
  | { readonly kind: 'unknown'; readonly element: ReceiptElement & { readonly state: 'unknown' } };

export const UNTOUCHED: RefState = { kind: 'open', limit: BULK_CREATE_LIMIT, without: [], lost: 0 };

/** Fields whose absence a person can mend afterwards: refused for their sake, an issue is made without them. */
export const OPTIONAL_FIELDS: readonly string[] = ['assignee', 'priority', 'labels', 'duedate', 'parent', 'parentId', 'components'];

/** Custom fields are optional too: those that must be filled are refused again, and then named. */
const isOptional = (field: string): boolean => OPTIONAL_FIELDS.includes(field) || field.startsWith('customfield_');

/** So often in a run may one thing be lost on the way before the export gives it up; by then it was sent alone. */
export const LOST_LIMIT = 6;

const withoutOf = (element: ReceiptElement, more: readonly string[]): string[] => [...new Set([...(element.without ?? []), ...more])];

const givenUp = (element: ReceiptElement): RefState => ({
  kind: 'failed',
  element: {
    ref: element.ref,
    state: 'error',
    message: `Jira gave no answer ${String(LOST_LIMIT)} times, and nothing was created.`,
    action: 'Look at Jira’s status page, then start the export again: it goes on where it stopped.',
  },
});

function afterError(element: ReceiptElement & { state: 'error' }, receipt: Receipt, run: number, lost: number): RefState {
  const fields = element.fields ?? [];
  const spared = fields.length > 0 && fields.every((field) => isOptional(field) && element.without?.includes(field) !== true);
  if (spared) return { kind: 'open', limit: BULK_CREATE_LIMIT, without: withoutOf(element, fields), lost };
  // A later run tries again: whoever started it may have mended what Jira refused.
  return receipt.run < run ? UNTOUCHED : { kind: 'failed', element };
}

function afterNothing(element: ReceiptElement, receipt: Receipt, run: number, lost: number): RefState {
  const halved = Math.max(1, Math.floor(receipt.elements.length / 2));
  const limits = { refused_whole: 1, lost: halved, rate_limited: BULK_CREATE_LIMIT };
  const now = receipt.note === 'lost' && receipt.run === run ? lost + 1 : lost;
  if (now >= LOST_LIMIT) return givenUp(element);
  return { kind: 'open', limit: receipt.note === null ? BULK_CREATE_LIMIT : limits[receipt.note], without: withoutOf(element, []), lost: now };
}

function next(before: RefState, element: ReceiptElement, receipt: Receipt, run: number): RefState {
  if (before.kind === 'made' || before.kind === 'unknown') return before;
  const lost = before.kind === 'open' ? before.lost : 0;
  switch (element.state) {
    case 'success':
      return { kind: 'made', element, receipt };
    case 'unknown':
      return { kind: 'unknown', element };
    case 'error':
      return afterError(element, receipt, run, lost);
    case 'not_executed':
      return isUnanswered(receipt) ? { kind: 'pending', receipt } : afterNothing(element, receipt, run, lost);
  }
}

/** True while nobody knows what came of the request. */
export const isUnanswered = (receipt: Receipt): boolean => receipt.state === 'intended' || receipt.state === 'unknown';

/** Reads the receipts in the order in which they were written; refs that none of them names are absent. */
export function refStates(receipts: readonly Receipt[], run: number): ReadonlyMap<string, RefState> {
  const states = new Map<string, RefState>();
  for (const receipt of receipts) {
    for (const element of receipt.elements) states.set(element.ref, next(states.get(element.ref) ?? UNTOUCHED, element, receipt, run));
  }
  return states;
}
