import { packRow, type PackedRow } from '../../../../domain/review-row';
import type { TicketRecord } from '../../../../domain/ticket-record';
import { aBody, aJob, aSession, aTicket } from '../../../../testing/samples';
import { all, open, type Node, type OpenPage } from '../../../testing/page';

export const idOf = (index: number): string => String(index).padStart(24, 'b');
export const record = (order: number, overrides: Partial<TicketRecord> = {}): TicketRecord => aTicket({ id: idOf(order), order, title: `Build thing ${String(order)}`, version: 1, ...overrides });
export const packed = (records: readonly TicketRecord[]): PackedRow[] => {
  const orderOf = new Map(records.map(({ id, order }) => [id, order]));
  return records.map((one) => packRow(one, orderOf));
};
const CHOICES = {
  sprints: [{ id: 7, name: 'Sprint 7', state: 'active', board: 'Board' }],
  people: [{ id: 'kim', name: 'Kim' }],
  priorities: [{ id: '3', name: 'Medium' }],
  fields: { labels: true, dueDate: true, storyPoints: true },
};

/** What the app says to a call. */
export type Answer = (payload: Readonly<Record<string, unknown>>) => unknown;

export const ok = (value: unknown) => Promise.resolve({ ok: true, value });
export const refused = (code: string, message: string) => Promise.resolve({ ok: false, error: { kind: 'user_fixable', code, message, action: 'Do something.', reference: 'ref1' } });

/** What a ticket's page is told. */
export function documentOf(one: TicketRecord, overrides: object = {}): object {
  const { content } = aBody({ id: one.id });
  return {
    record: one,
    content: { ...content, id: one.id, title: one.title },
    edits: {},
    notes: '',
    provenance: null,
    asked: [],
    model: null,
    document: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: `The issue of ${one.title}` }] }] },
    attachment: null,
    findings: [],
    ...overrides,
  };
}

/** Opens the review of a session with these tickets; `answers` win over what the app would say. */
export async function review(records: readonly TicketRecord[], answers: Readonly<Record<string, Answer>> = {}): Promise<OpenPage> {
  const session = aSession({ name: 'Campus', stage: 'review' });
  const usual: Readonly<Record<string, Answer>> = {
    'list-sessions': () => ok({ items: [session], next: null }),
    'get-session': () => ok({ session, files: [], jobs: [aJob()], findingsFresh: true, ticketsFresh: true }),
    'review-rows': () => ok({ rows: packed(records), cuts: [], used: null }),
    'project-context': () => ok(CHOICES),
    'lint-draft': () => ok({ version: 1, faults: [] }),
    'get-ticket-document': ({ id }) => ok(documentOf(records.find((one) => one.id === id) ?? record(99))),
    'mark-ready': () => ok({ session, changed: 1 }),
    'exclude-tickets': () => ok({ session, changed: 1 }),
    'assign-tickets': () => ok({ session, changed: 1 }),
  };
  const page = await open(
    () => import('../../index'),
    (key, payload) => Promise.resolve((answers[key] ?? usual[key] ?? (() => ok(null)))(payload as Record<string, unknown>)),
  );
  await page.press('Campus');
  return page;
}

export const titlesOf = (page: OpenPage): string[] => page.shown().filter((text) => text.startsWith('Build thing'));
export const typed = (value: string) => ({ target: { value } });
export const called = (page: OpenPage, key: string): unknown[] => page.calls.filter(([one]) => one === key).map(([, payload]) => payload);
export const tab = (page: OpenPage, id: string, index: number): Promise<void> => page.act('Tabs', id, 'onChange', index);
export const waited = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const headings = (node: Node): string[] => all(node).filter(({ type }) => type === 'Heading').map(({ props }) => String(props['as']));
