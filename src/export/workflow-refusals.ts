import type { Receipt } from '../domain/receipt';

/** Jira's names for a document that it does not take: no rule of a workflow (facts/jira.md §2). */
const DOCUMENT = ['INVALID_INPUT', 'CONTENT_LIMIT_EXCEEDED'];

/** Messages of refused issues that named no field: what metadata does not tell, as a rule of the workflow. Each once. */
export const workflowRefusals = (receipts: readonly Receipt[]): string[] => [
  ...new Set(
    receipts.flatMap((receipt) =>
      receipt.elements.flatMap((element) => (element.state === 'error' && (element.fields ?? []).length === 0 && !DOCUMENT.includes(element.message) ? [element.message] : [])),
    ),
  ),
];
