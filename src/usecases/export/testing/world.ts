import type { Change } from '../../../domain/change';
import type { AuditEvent } from '../../../domain/audit';
import type { Job, JobPause } from '../../../domain/job';
import type { RegisteredIssue } from '../../../domain/project';
import type { Receipt } from '../../../domain/receipt';
import type { RefusalSeen } from '../../../domain/refused-before';
import { StaleWrite } from '../../../domain/repositories';
import type { Session } from '../../../domain/session';
import { DEFAULT_SETTINGS, type Settings } from '../../../domain/settings';
import type { TicketRecord } from '../../../domain/ticket-record';
import type { JiraClient } from '../../../export/jira-client';
import { fakeJira, FakeSite } from '../../../export/testing/fake-jira';
import { Killed, Unreliable, VirtualTime, type FaultPlan } from '../../../export/testing/faults';
import { refuseAsForge } from '../../../export/testing/transaction-rules';
import type { JobContext, StepOutcome } from '../../jobs/worker';
import type { ExportDeps } from '../deps';
import { exportWorker } from '../export-worker';
import { generateSession, SESSION_ID, type Stored } from './fixtures';

const job: Job = {
  sessionId: SESSION_ID,
  type: 'export',
  state: 'running',
  run: 1,
  lease: null,
  progress: { done: 0, total: 0, step: '' },
  cursor: '',
  pause: null,
  error: null,
  revivals: 0,
  accountId: 'person',
  dueAt: null,
  startedAt: 0,
  finishedAt: null,
  version: 1,
};

/** How an export ended: done, or standing still until a person acts. */
export type Ending = { readonly kind: 'done' } | { readonly kind: 'paused'; readonly pause: JobPause };

/** Storage, a site and a clock that outlive every process; each invocation starts with empty memory. */
export class World {
  readonly time = new VirtualTime();
  readonly site = new FakeSite();
  readonly net: Unreliable;
  readonly tickets: Map<string, TicketRecord>;
  readonly receipts = new Map<string, Receipt>();
  readonly audit: AuditEvent[] = [];
  readonly register: RegisteredIssue[] = [];
  refusals: readonly RefusalSeen[] = [];
  /** False where the register was never filled from the issues' own properties. */
  registerRebuilt = true;
  readonly requests: string[] = [];
  readonly outcomes: StepOutcome[] = [];
  session: Session = generateSession();
  settings: Settings = DEFAULT_SETTINGS;
  job: Job = job;
  invocations = 0;
  writes = 0;
  /** Writes to storage at which the process is killed, before or after it took effect. */
  killWrite: { readonly at: number; readonly after: boolean } | null = null;
  /** Runs before each write, to play a person who edits meanwhile. */
  beforeWrite: () => void = () => undefined;
  budgetMs = 900_000;
  /** Another Jira instead of the site in memory. */
  jira: ((count: (endpoint: string) => void) => JiraClient) | null = null;
  private ids = 0;

  constructor(
    readonly stored: Stored,
    faults: FaultPlan = { at: new Map() },
  ) {
    this.net = new Unreliable(faults, this.time);
    this.tickets = new Map(stored.records.map((record) => [record.id, record]));
  }

  private apply(change: Change): void {
    if (change.kind === 'ticket') this.tickets.set(change.value.id, { ...change.value, version: change.value.version + 1 });
    else if (change.kind === 'receipt') this.receipts.set(change.value.key, structuredClone(change.value));
    else if (change.kind === 'session') this.session = { ...change.value, version: change.value.version + 1 };
    else if (change.kind === 'audit') this.audit.push(change.value);
    else if (change.kind === 'refusals') this.refusals = change.seen;
    else if (change.kind === 'register') this.register.push(change.value);
    else throw new Error(`The export does not write ${change.kind}.`);
  }

  private check(change: Change): void {
    const version = change.kind === 'ticket' ? this.tickets.get(change.value.id)?.version : change.kind === 'session' ? this.session.version : null;
    if (version !== null && (change.kind === 'ticket' || change.kind === 'session') && version !== change.value.version) throw new StaleWrite();
  }

  private readonly advance: JobContext['advance'] = (progress, cursor, changes = []) => {
    if (this.net.isDead) return Promise.reject(new Killed());
    this.beforeWrite();
    const number = this.writes;
    this.writes += 1;
    const kill = this.killWrite?.at === number ? this.killWrite : null;
    if (kill?.after === false) return Promise.reject(new Killed());
    try {
      refuseAsForge(changes, 1);
      changes.forEach((change) => { this.check(change); });
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
    changes.forEach((change) => { this.apply(change); });
    this.job = { ...this.job, progress, cursor };
    return kill === null ? Promise.resolve() : Promise.reject(new Killed());
  };

  deps(): ExportDeps {
    const records = (ids: readonly string[]): TicketRecord[] => ids.flatMap((id) => this.tickets.get(id) ?? []);
    return {
      clock: this.time.read,
      newId: () => `id${String((this.ids += 1))}`,
      random: () => 0.5,
      sleep: (ms) => {
        this.time.advance(ms);
        return Promise.resolve();
      },
      quarantineMs: 60_000,
      sessions: { get: () => Promise.resolve(this.session) },
      settings: { get: () => Promise.resolve(this.settings) },
      plans: { get: () => Promise.resolve({ madeFrom: this.session.generatedFrom, plan: this.stored.plan }) },
      tickets: {
        records: (_, ids) => Promise.resolve(records(ids)),
        bodies: (_, ids) => Promise.resolve(ids.flatMap((id) => this.stored.bodies.filter((body) => body.id === id))),
      },
      store: {
        commit: (changes) => {
          refuseAsForge(changes, 0);
          changes.forEach((change) => { this.apply(change); });
          return Promise.resolve();
        },
      },
      register: { find: (projectId, wanted) => Promise.resolve([...(this.registerRebuilt ? [{ projectId, component: '*', sessionId: '', ticketId: '*', issueId: '-', issueKey: '' }] : []), ...this.register.filter((one) => wanted.includes(one.component))]) },
      refusals: { get: () => Promise.resolve(this.refusals) },
      receipts: { load: (_, kind) => Promise.resolve(this.numbered(kind)) },
      jira: (_, count) => {
        const counted = (endpoint: string): void => {
          this.requests.push(endpoint);
          count(endpoint);
        };
        return this.jira === null ? fakeJira(this.site, this.net, counted) : this.jira(counted);
      },
    };
  }

  private numbered(kind: string): Receipt[] {
    const list: Receipt[] = [];
    for (let receipt = this.receipts.get(`${kind}:1`); receipt !== undefined; receipt = this.receipts.get(`${kind}:${String(list.length + 1)}`)) list.push(receipt);
    return list;
  }

  private async invoke(): Promise<StepOutcome | 'killed'> {
    this.invocations += 1;
    this.net.revive();
    const end = this.time.read() + this.budgetMs;
    const context: JobContext = { session: this.session, job: this.job, remaining: () => end - this.time.read(), advance: this.advance };
    try {
      return await exportWorker(this.deps()).work(context);
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      throw error;
    }
  }

  /** Works until the export is done or waits for a person; what dies is revived after its lease. */
  async exportAll(): Promise<Ending> {
    for (let invocation = 0; invocation < 200; invocation += 1) {
      const outcome = await this.invoke();
      if (outcome === 'killed') {
        this.killWrite = null;
        this.time.advance(1_000);
        continue;
      }
      this.outcomes.push(outcome);
      if (outcome.kind === 'done') {
        refuseAsForge(outcome.changes ?? [], 1);
        outcome.changes?.forEach((change) => {
          this.apply(change);
        });
        // Whatever is still under way lands now, where the verdict sees it.
        this.time.advance(600_000);
        return { kind: 'done' };
      }
      if (outcome.kind === 'continue') this.time.advance(outcome.afterMs);
      else if (outcome.pause.until === null) return { kind: 'paused', pause: outcome.pause };
      else this.time.advance(Math.max(0, outcome.pause.until - this.time.read()));
    }
    throw new Error('The export does not come to an end.');
  }

  /** A person starts the export again. */
  again(): Promise<Ending> {
    this.job = { ...this.job, run: this.job.run + 1, cursor: '' };
    return this.exportAll();
  }
}
