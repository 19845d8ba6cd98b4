import type { Receipt, ReceiptElement } from '../domain/receipt';
import type { CreatedIssue, FetchedIssue } from './jira-types';
import { refOf } from './receipt-property';

/** Issues by the ref that their receipt property names; those of other sessions and of none are left out. */
export function issuesByRef(issues: readonly FetchedIssue[], sessionId: string): ReadonlyMap<string, readonly CreatedIssue[]> {
  const found = new Map<string, Map<string, CreatedIssue>>();
  for (const issue of issues) {
    const ref = refOf(issue.property, sessionId);
    if (ref === null) continue;
    const known = found.get(ref) ?? new Map<string, CreatedIssue>();
    found.set(ref, known.set(issue.id, { id: issue.id, key: issue.key }));
  }
  return new Map([...found].map(([ref, known]) => [ref, [...known.values()]]));
}

type Kept = Pick<ReceiptElement, 'ref' | 'without' | 'attachment'>;

const kept = (element: ReceiptElement): Kept => ({
  ref: element.ref,
  ...(element.without === undefined ? {} : { without: element.without }),
  ...(element.attachment === undefined ? {} : { attachment: element.attachment }),
});

export const made = (element: ReceiptElement, issue: CreatedIssue): ReceiptElement => ({ ...kept(element), state: 'success', issueId: issue.id, issueKey: issue.key });

export const refused = (element: ReceiptElement, message: string, action: string, fields: readonly string[]): ReceiptElement => ({
  ...kept(element),
  state: 'error',
  message,
  action,
  fields,
});

export const unsent = (element: ReceiptElement): ReceiptElement => ({ ...kept(element), state: 'not_executed' });

/** More than one issue answers to one ref: a person decides, nothing is created. */
export const doubled = (element: ReceiptElement, issues: readonly CreatedIssue[]): ReceiptElement => ({
  ...kept(element),
  state: 'unknown',
  message: `${issues.map((issue) => issue.key).join(' and ')} were both created for it.`,
  action: 'Keep one of them in Jira and delete the other.',
});

const invisible = (element: ReceiptElement, key: string): ReceiptElement => ({
  ...kept(element),
  state: 'unknown',
  message: `${key} was created for it, but cannot be read back.`,
  action: `Look at ${key} in Jira: it may have been deleted or hidden since.`,
});

/** An unanswered receipt after the search. Unless it was the final one, what was not found stays open. */
export function afterLook(receipt: Receipt, found: ReadonlyMap<string, readonly CreatedIssue[]>, final: boolean): Receipt {
  const elements = receipt.elements.map((element): ReceiptElement => {
    if (element.state !== 'not_executed') return element;
    const issues = found.get(element.ref) ?? [];
    if (issues.length > 1) return doubled(element, issues);
    return issues[0] === undefined ? element : made(element, issues[0]);
  });
  const missing = elements.some((element) => element.state === 'not_executed');
  const confirmed = !elements.some((element) => element.state === 'success');
  if (missing && !final) return { ...receipt, state: 'unknown', elements };
  return { ...receipt, state: 'done', note: missing ? 'lost' : receipt.note, confirmed, elements };
}

/** A receipt after its issues were read back: the property says which issue is whose, not the place in the answer. */
export function afterConfirm(receipt: Receipt, found: ReadonlyMap<string, readonly CreatedIssue[]>): Receipt {
  const elements = receipt.elements.map((element): ReceiptElement => {
    if (element.state !== 'success') return element;
    const issues = found.get(element.ref) ?? [];
    if (issues.length > 1) return doubled(element, issues);
    return issues[0] === undefined ? invisible(element, element.issueKey) : made(element, issues[0]);
  });
  return { ...receipt, confirmed: true, elements };
}

/** The search could not be finished: what it did not find is unknown, and never created a second time. */
export const unreadable = (receipt: Receipt): Receipt => ({
  ...receipt,
  state: 'done',
  confirmed: !receipt.elements.some((element) => element.state === 'success'),
  elements: receipt.elements.map((element): ReceiptElement =>
    element.state !== 'not_executed'
      ? element
      : {
          ...kept(element),
          state: 'unknown',
          message: 'Jira gave no answer when it was created, and too many issues were made since to look through them all.',
          action: 'Search the project for its title. If it is not there, create it by hand.',
        },
  ),
});
