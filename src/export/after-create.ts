import type { Receipt, ReceiptElement } from '../domain/receipt';
import { problemText, type JiraFailure } from './jira-error';
import type { BulkResult, JiraProblem } from './jira-types';
import { made, refused, unsent } from './match';

const ACTION = 'Mend what Jira names, then start the export again: only what is missing is created.';

const refusal = (element: ReceiptElement, problem: JiraProblem): ReceiptElement => {
  const text = problemText(problem);
  return refused(element, text === '' ? 'Jira refused it without saying why.' : text, ACTION, Object.keys(problem.fields));
};

/** An answer that does not account for every element says nothing certain about any of them. */
export const accountsFor = (result: BulkResult, elements: number): boolean => {
  const indexes = new Set(result.failures.map((failure) => failure.index));
  return indexes.size === result.failures.length && indexes.size + result.issues.length === elements && [...indexes].every((index) => index < elements);
};

/**
 * The receipt after its answer. The created issues are those of the elements that did not fail, in order (facts/jira.md §2);
 * reading them back confirms it. An answer that does not add up leaves the receipt unknown.
 */
export function afterAnswer(receipt: Receipt, result: BulkResult, now: number): Receipt {
  if (!accountsFor(result, receipt.elements.length)) return afterSilence(receipt, now);
  const problems = new Map(result.failures.map((failure) => [failure.index, failure.problem]));
  const issues = [...result.issues];
  const elements = receipt.elements.map((element, index): ReceiptElement => {
    const problem = problems.get(index);
    if (problem !== undefined) return refusal(element, problem);
    const issue = issues.shift();
    return issue === undefined ? unsent(element) : made(element, issue);
  });
  return { ...receipt, state: 'done', answeredAt: now, confirmed: result.issues.length === 0, elements };
}

/** No answer: it may have taken effect, or may still. */
export const afterSilence = (receipt: Receipt, now: number): Receipt => ({ ...receipt, state: 'unknown', answeredAt: now });


/** Statuses that say: not you, not here. */
export const REFUSES_THE_PERSON: readonly number[] = [401, 403, 404];

/** The receipt after a failure that is certain: nothing was created. One element is to blame; several go one by one. */
export function afterFailure(receipt: Receipt, failure: JiraFailure, now: number): Receipt {
  const nothing = { ...receipt, answeredAt: now, confirmed: true };
  switch (failure.kind) {
    case 'ambiguous':
      return afterSilence(receipt, now);
    case 'rate_limited':
      return { ...nothing, state: 'failed', note: 'rate_limited' };
    case 'refused':
      // The person's rights are gone, or the project is: no element is to blame.
      if (REFUSES_THE_PERSON.includes(failure.status)) return { ...nothing, state: 'failed' };
      return receipt.elements.length === 1
        ? { ...nothing, state: 'failed', elements: receipt.elements.map((element) => refusal(element, failure.problem)) }
        : { ...nothing, state: 'failed', note: 'refused_whole' };
  }
}
