import type { ReceiptElement } from '../domain/receipt';
import { wantedLinks } from './next-step';
import { refStates, type RefState } from './ref-state';
import type { ExportReceipts, ExportState } from './state';
import type { RequestCounts } from './jira-client';

/** Something that a person has to do in Jira, with what happened and what to do. */
export interface ManualFix {
  /** Ticket id, `epic:<phase>` or `<blocker>><blocked>`. */
  readonly ref: string;
  readonly issueKey: string | null;
  readonly message: string;
  readonly action: string;
}

/** What came of one element, as in a migration's results: nothing is thrown, everything is accounted for. */
export interface ElementResult {
  readonly ref: string;
  readonly outcome: 'Success' | 'Error' | 'NotExecuted' | 'Unknown';
  readonly issueKey: string | null;
  readonly message: string;
}

export interface ExportSummary {
  readonly issues: number;
  readonly epics: number;
  readonly links: number;
  readonly attachments: number;
  readonly manualFixes: readonly ManualFix[];
  readonly jiraRequests: { readonly total: number; readonly byEndpoint: RequestCounts };
  readonly results: readonly ElementResult[];
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  assignee: 'assignee',
  priority: 'priority',
  labels: 'labels',
  duedate: 'due date',
  components: 'components',
  parent: 'epic',
  parentId: 'epic',
};

function fixesOf(element: ReceiptElement): ManualFix[] {
  if (element.state === 'error' || element.state === 'unknown') return [{ ref: element.ref, issueKey: null, message: element.message, action: element.action }];
  if (element.state === 'not_executed' || element.without === undefined || element.without.length === 0) return [];
  const names = [...new Set(element.without.map((field) => FIELD_NAMES[field] ?? field))].join(', ');
  const message = `${element.issueKey} was created without ${names}: Jira did not take it.`;
  return [{ ref: element.ref, issueKey: element.issueKey, message, action: `Set ${names} on ${element.issueKey} by hand.` }];
}

const elementOf = (state: RefState): ReceiptElement | null => (state.kind === 'open' || state.kind === 'pending' ? null : state.element);

function resultOf(ref: string, state: RefState | undefined, knownKey: string | null): ElementResult {
  switch (state?.kind) {
    case 'made':
      return { ref, outcome: 'Success', issueKey: state.element.issueKey, message: '' };
    case 'failed':
      return { ref, outcome: 'Error', issueKey: null, message: state.element.message };
    case 'unknown':
      return { ref, outcome: 'Unknown', issueKey: null, message: state.element.message };
    case 'open':
    case 'pending':
    case undefined:
      return { ref, outcome: knownKey === null ? 'NotExecuted' : 'Success', issueKey: knownKey, message: '' };
  }
}

const allStates = (receipts: ExportReceipts, run: number): ReadonlyMap<string, RefState>[] =>
  [receipts.epics, receipts.issues, receipts.attachment, receipts.link, receipts.sprint, receipts.rank].map((list) => refStates(list, run));

const count = (states: ReadonlyMap<string, RefState> | undefined): number => [...(states?.values() ?? [])].filter((state) => state.kind === 'made').length;

/** That the backlog is out of order is one thing to do, however many issues stand in it. */
function rankFixes(ranks: ReadonlyMap<string, RefState> | undefined): ManualFix[] {
  const failed = [...(ranks ?? [])].flatMap(([ref, state]) => (state.kind === 'failed' ? [{ ref, message: state.element.message }] : []));
  const [first] = failed;
  if (first === undefined) return [];
  const message = failed.length === 1 ? first.message : `${String(failed.length)} issues were not put in order in the backlog, the first one: ${first.message}`;
  return [{ ref: first.ref, issueKey: null, message, action: 'Put them in the order of the plan by hand.' }];
}

/** What the export made, and what is left to a person. Counts are of the whole session, not of this run alone. */
export function summarise(state: ExportState, requests: RequestCounts): ExportSummary {
  const [epics, issues, attachments, links, sprints, ranks] = allStates(state.receipts, state.run);
  const fixes = [epics, issues, attachments, links, sprints].flatMap((states) => [...(states?.values() ?? [])].flatMap((one) => {
    const element = elementOf(one);
    return element === null ? [] : fixesOf(element);
  }));
  return {
    issues: state.tickets.filter((ticket) => ticket.issueKey !== null).length,
    epics: count(epics),
    links: count(links),
    attachments: count(attachments),
    manualFixes: [...fixes, ...rankFixes(ranks)],
    jiraRequests: { total: Object.values(requests).reduce((sum, one) => sum + one, 0), byEndpoint: requests },
    results: [
      ...[...(epics?.entries() ?? [])].map(([ref, one]) => resultOf(ref, one, null)),
      ...state.tickets.map((ticket) => resultOf(ticket.id, issues?.get(ticket.id), ticket.issueKey ?? ticket.linkTo ?? null)),
      ...wantedLinks(state).map((link) => resultOf(link.ref, links?.get(link.ref), null)),
    ],
  };
}
