import { hashOf } from '../../domain/hash';
import { ISSUE_PROPERTY_KEY } from '../../domain/issue-property';
import type { IssueElement } from '../../export/jira-types';
import { fittingComponents, type ReceiptProperty } from '../../export/receipt-property';

/** The run that makes an element, and what its tickets configure. */
export interface Making {
  readonly sessionId: string;
  readonly run: number;
  readonly components: ReadonlyMap<string, readonly string[]>;
}

/** One element of a bulk request: the fields, with the property that says who made it and of what. */
export function elementOf({ sessionId, run, components }: Making, receiptKey: string, ref: string, fields: Readonly<Record<string, unknown>>): IssueElement {
  const value: ReceiptProperty = {
    session: sessionId,
    ticket: ref,
    run,
    receipt: receiptKey,
    components: fittingComponents(components.get(ref) ?? []),
    hash: hashOf(JSON.stringify([fields['summary'], fields['description']])).slice(0, 16),
  };
  return { fields, properties: [{ key: ISSUE_PROPERTY_KEY, value }] };
}
