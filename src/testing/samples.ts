import type { Job } from '../domain/job';
import type { Session } from '../domain/session';
import { DEFAULT_SETTINGS, defaultOptions } from '../domain/settings';
import type { TicketBody } from '../domain/ticket-body';
import { UNASSIGNED, type TicketRecord } from '../domain/ticket-record';

const SESSION_ID = 'a'.repeat(32);

export const aSession = (overrides: Partial<Session> = {}): Session => ({
  id: SESSION_ID,
  projectId: '10000',
  projectKey: 'DEMO',
  name: 'Site',
  description: '',
  ownerId: 'owner',
  stage: 'site_info_collection',
  revision: '',
  validatedRevision: '',
  validatedFrom: '',
  generatedFrom: '',
  contentVersion: 0,
  checkedContent: -1,
  options: defaultOptions(DEFAULT_SETTINGS),
  fileIds: [],
  choices: {},
  changesHash: '',
  tally: null,
  counts: null,
  exportTo: null,
  hasIssues: false,
  createdAt: 1_000,
  changedAt: 1_000,
  version: 0,
  ...overrides,
});

export const aJob = (overrides: Partial<Job> = {}): Job => ({
  sessionId: SESSION_ID,
  type: 'validation',
  state: 'idle',
  run: 0,
  lease: null,
  progress: { done: 0, total: 0, step: '' },
  cursor: '',
  pause: null,
  error: null,
  revivals: 0,
  accountId: '',
  dueAt: null,
  startedAt: null,
  finishedAt: null,
  version: 1,
  ...overrides,
});

export const aTicket = (overrides: Partial<TicketRecord> = {}): TicketRecord => ({
  sessionId: SESSION_ID,
  id: 'b'.repeat(24),
  order: 1,
  title: 'Configure content type: Event',
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
  version: 0,
  ...overrides,
});

export const aBody = (overrides: Partial<TicketBody> = {}): TicketBody => ({
  sessionId: SESSION_ID,
  id: 'b'.repeat(24),
  content: {
    id: 'b'.repeat(24),
    title: 'Configure content type: Event',
    phase: 'content_types',
    size: 'S',
    sizeReason: '1 row',
    where: ['/admin/structure/types'],
    waits: null,
    prose: { story: 'As a visitor I see events.', purpose: null, know: [], assumed: [], criteria: ['It is there.'] },
    questions: [],
    dependsOn: [],
    mustExist: [],
    alreadyThere: [],
    configuration: [
      { kind: 'settings', columns: ['Setting', 'Value'], rows: [[{ text: 'Name', source: null }, { text: 'Event', source: { ref: { file: 'Bundles.csv', row: 2 }, column: 'Name' }, code: true }]] },
    ],
    source: [{ file: 'Bundles.csv', rows: [2] }],
    sourceFacts: [],
  },
  edits: {},
  notes: '',
  ...overrides,
});
