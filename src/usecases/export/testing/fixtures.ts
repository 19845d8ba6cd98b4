import { generateContent } from '../../../adf/testing/ticket-content';
import { PHASES, type Plan, type PlannedTicket } from '../../../domain/plan';
import type { Session } from '../../../domain/session';
import { madeFrom } from '../../shared/made-from';
import { DEFAULT_SETTINGS, defaultOptions } from '../../../domain/settings';
import type { TicketBody } from '../../../domain/ticket-body';
import { UNASSIGNED, type TicketRecord } from '../../../domain/ticket-record';
import { documentFacts } from '../../tickets/document-facts';

export const SESSION_ID = 'session1';

const session: Session = {
  id: SESSION_ID,
  projectId: '10001',
  projectKey: 'DEMO',
  name: 'University',
  description: '',
  ownerId: 'owner',
  stage: 'jira_export',
  revision: 'abcd1234',
  validatedRevision: 'abcd1234',
  validatedFrom: '',
  generatedFrom: '',
  contentVersion: 1,
  checkedContent: 1,
  options: defaultOptions(DEFAULT_SETTINGS),
  fileIds: [],
  choices: {},
  changesHash: '',
  tally: null,
  counts: null,
  exportTo: null,
  hasIssues: false,
  createdAt: 0,
  changedAt: 0,
  version: 1,
};

/** A session whose tickets were made from what it is now. */
export const generateSession = (overrides: Partial<Session> = {}): Session => {
  const made = { ...session, ...overrides };
  return { ...made, validatedFrom: madeFrom(made), generatedFrom: madeFrom(made) };
};

const PHASES_USED = [PHASES[1], PHASES[2], PHASES[4]] as const;

export const ticketId = (index: number): string => `t${String(index).padStart(4, '0')}`;

const phaseAt = (index: number, count: number): (typeof PHASES_USED)[number] =>
  PHASES_USED[Math.min(2, Math.floor((index * 3) / count))] ?? PHASES_USED[2];

export const generateRecord = (index: number, overrides: Partial<TicketRecord> = {}): TicketRecord => ({
  sessionId: SESSION_ID,
  id: ticketId(index),
  order: index + 1,
  title: `Configure content type: Type ${String(index)}`,
  phase: 'content_types',
  group: 'content',
  action: 'configure',
  size: 'S',
  held: false,
  dependsOn: [],
  questions: 0,
  findings: 0,
  errors: 0,
  lint: [],
  ready: true,
  edited: false,
  excluded: false,
  assignment: UNASSIGNED,
  issueId: null,
  issueKey: null,
  attachment: null,
  version: 1,
  ...overrides,
});

const LONG = 'Verbatim note. '.repeat(2_500);

export interface Specification {
  readonly tickets: number;
  /** Blockers of the ticket at a place, as places. */
  readonly blockers: (index: number) => readonly number[];
  /** Places of tickets whose text is too long for a description. */
  readonly long: readonly number[];
}

export interface Stored {
  readonly records: readonly TicketRecord[];
  readonly bodies: readonly TicketBody[];
  readonly plan: Plan;
}

const planned = (record: TicketRecord): PlannedTicket => ({
  id: record.id,
  phase: record.phase,
  group: record.group,
  order: record.order,
  action: record.action,
  title: record.title,
  size: record.size,
  sizeReason: '',
  held: record.held,
  components: [`content_type:type_${record.id}`],
  rows: [],
  dependsOn: record.dependsOn,
  mustExist: [],
  alreadyThere: [],
});

/** What generating tickets leaves in storage. */
export function generateStored(spec: Specification): Stored {
  const names = Array.from({ length: spec.tickets }, (_, index) => generateRecord(index, { phase: phaseAt(index, spec.tickets) }));
  const bodies = names.map(
    ({ id, title, phase }, index): TicketBody => ({
      sessionId: SESSION_ID,
      id,
      content: generateContent({ id, title, phase, ...(spec.long.includes(index) ? { configuration: [{ kind: 'line' as const, text: LONG }] } : {}) }),
      edits: {},
      notes: '',
    }),
  );
  const records = names.map((record, index): TicketRecord => {
    const body = bodies[index];
    return { ...record, dependsOn: spec.blockers(index).map(ticketId), ...(body === undefined ? {} : documentFacts(body.content)) };
  });
  const counts = { rows: 0, built: 0, held: 0, done: 0, removed: 0, skipped: 0, tickets: records.length, dependencies: 0, cutDependencies: 0 };
  return { records, bodies, plan: { grouping: 'standard', tickets: records.map(planned), cuts: [], findings: [], counts } };
}
