import type { AuditAction, AuditedRequests } from '../../domain/audit';
import { problemText, type JiraError } from '../jira-error';

/** What became of one write request: Jira did it, refused it, or was never heard of again. */
export type WriteOutcome = 'done' | 'refused' | 'unanswered';

/** One write request that was sent, or as many of a kind as an invocation that was stopped may have sent. */
export interface SentWrite {
  readonly action: AuditAction;
  readonly outcome: WriteOutcome;
  /** What was asked, or came of it, in a few words with issue keys. */
  readonly what: string;
  readonly count: number;
}

/** The write requests of one action, as one entry of the audit log. */
export interface AuditedWrites {
  readonly action: AuditAction;
  readonly requests: AuditedRequests;
  readonly summary: string;
}

/** Jira's words may be of any length; an entry is one line of a table. */
const WORDS = 160;
/** Requests of one outcome that an entry names; the others are counted. */
const NAMED = 4;

const bounded = (text: string): string => (text.length <= WORDS ? text : `${text.slice(0, WORDS - 1)}…`);

/** What a failure says of the request: refused with Jira's own words, or not answered (facts/jira.md §2, Idempotency). */
export function outcomeOf({ failure }: JiraError): { readonly outcome: WriteOutcome; readonly words: string } {
  switch (failure.kind) {
    case 'refused':
      return { outcome: 'refused', words: bounded(`${String(failure.status)} ${problemText(failure.problem)}`.trim()) };
    case 'rate_limited':
      return { outcome: 'refused', words: `429, ${failure.reason.replace('_', ' ')} limit` };
    case 'ambiguous':
      return { outcome: 'unanswered', words: failure.status === null ? '' : String(failure.status) };
  }
}

const TITLES: Readonly<Record<WriteOutcome, string>> = { done: 'Done', refused: 'Refused', unanswered: 'Not answered' };

function sentence(outcome: WriteOutcome, writes: readonly SentWrite[]): string {
  const those = writes.filter((write) => write.outcome === outcome);
  if (those.length === 0) return '';
  const more = those.length > NAMED ? ` and ${String(those.length - NAMED)} more` : '';
  return `${TITLES[outcome]}: ${those.slice(0, NAMED).map(({ what }) => what).join('; ')}${more}.`;
}

const countOf = (outcome: WriteOutcome, writes: readonly SentWrite[]): number =>
  writes.reduce((sum, write) => (write.outcome === outcome ? sum + write.count : sum), 0);

/** The requests as entries of the audit log, one an action, so that a transaction carries few of them. */
export function auditedWrites(writes: readonly SentWrite[]): AuditedWrites[] {
  return [...new Set(writes.map(({ action }) => action))].map((action) => {
    const those = writes.filter((write) => write.action === action);
    const requests = { done: countOf('done', those), refused: countOf('refused', those), unanswered: countOf('unanswered', those) };
    const total = requests.done + requests.refused + requests.unanswered;
    const said = (['done', 'refused', 'unanswered'] as const).map((outcome) => sentence(outcome, those)).filter((text) => text !== '');
    return { action, requests, summary: `${String(total)} ${total === 1 ? 'request' : 'requests'} to Jira. ${said.join(' ')}` };
  });
}

/** The write requests of an invocation that no entry of the audit log tells of yet. */
export class WriteLog {
  private sent: SentWrite[] = [];

  note(write: SentWrite): void {
    this.sent.push(write);
  }

  /** All that is not told yet; whoever could not store it gives it back. */
  take(): readonly SentWrite[] {
    const taken = this.sent;
    this.sent = [];
    return taken;
  }

  giveBack(writes: readonly SentWrite[]): void {
    this.sent = [...writes, ...this.sent];
  }

  get isEmpty(): boolean {
    return this.sent.length === 0;
  }
}
