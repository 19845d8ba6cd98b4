import type { AuditAction } from '../../domain/audit';
import type { Change } from '../../domain/change';
import type { Receipt } from '../../domain/receipt';
import { StaleWrite } from '../../domain/repositories';
import type { Settings } from '../../domain/settings';
import type { TicketRecord } from '../../domain/ticket-record';
import { auditedJira } from '../../export/audited/audited-jira';
import type { JiraClient } from '../../export/jira-client';
import { keyNumber } from '../../export/key-number';
import { Pacer } from '../../export/pacer';
import { exportProgress } from '../../export/progress';
import type { ExportReceipts, ExportState } from '../../export/state';
import type { ExportTarget } from '../../export/target';
import type { JobContext } from '../jobs/worker';
import { AuditTrail } from './audit-trail';
import { ticketsOf } from './begin';
import { writeCursor, type ExportCursor } from './cursor';
import type { ExportDeps } from './deps';
import { pacedJira } from './paced-jira';
import { receiptIn } from './receipt-list';

/** One invocation's view of an export: what was read once, and what was written since. All of it is in storage too. */
export class Run {
  /** How fast this invocation writes; the next one begins anew. */
  readonly pacer = new Pacer();
  readonly trail: AuditTrail;
  /** Every write that goes through it keeps the pace, and is told in the audit log. */
  readonly jira: JiraClient;
  /** Last receipt written, while what came of it is open. */
  private open: Receipt | null = null;
  private step = '';

  constructor(
    readonly deps: ExportDeps,
    readonly context: JobContext,
    readonly settings: Settings,
    readonly target: ExportTarget,
    jira: JiraClient,
    /** Identities of the components of each ticket, for the receipt property. */
    readonly components: ReadonlyMap<string, readonly string[]>,
    private cursor: ExportCursor,
    private records: readonly TicketRecord[],
    private receipts: ExportReceipts,
  ) {
    this.trail = new AuditTrail(deps, context);
    this.jira = pacedJira(auditedJira(jira, this.trail.log), this.pacer, this);
  }

  get sessionId(): string {
    return this.context.session.id;
  }

  get run(): number {
    return this.context.job.run;
  }

  get linkChecked(): boolean {
    return this.cursor.linkChecked;
  }

  get outages(): number {
    return this.cursor.outages;
  }

  state(): ExportState {
    return {
      run: this.run,
      now: this.deps.clock(),
      quarantineMs: this.deps.quarantineMs,
      withEpics: this.target.epicTypeId !== null,
      rank: this.target.rank,
      tickets: ticketsOf(this.context.session, this.records, this.cursor.existing),
      receipts: this.receipts,
    };
  }

  record(id: string): TicketRecord | undefined {
    return this.records.find((record) => record.id === id);
  }

  /** The highest issue number known: what is created from now on lies above. */
  newestNumber(): number {
    const elements = [...this.receipts.epics, ...this.receipts.issues].flatMap((receipt) => receipt.elements);
    return elements.reduce((newest, element) => (element.state === 'success' ? Math.max(newest, keyNumber(element.issueKey)) : newest), this.target.newestNumber);
  }

  remember(change: Partial<Pick<ExportCursor, 'linkChecked' | 'outages'>>): void {
    this.cursor = { ...this.cursor, ...change };
  }

  count(endpoint: string): void {
    this.cursor = { ...this.cursor, requests: { ...this.cursor.requests, [endpoint]: (this.cursor.requests[endpoint] ?? 0) + 1 } };
  }

  requests(): Readonly<Record<string, number>> {
    return this.cursor.requests;
  }

  /** Writes a receipt, and with it what must not part from it; only then does this invocation know it. */
  async save(receipt: Receipt, step: string, changes: readonly Change[] = []): Promise<void> {
    const receipts = receiptIn(this.receipts, receipt);
    await this.write(step, [{ kind: 'receipt', value: receipt }, ...changes], receipts);
    this.open = receipt.state === 'intended' ? receipt : null;
  }

  async write(step: string, changes: readonly Change[], receipts: ExportReceipts = this.receipts): Promise<void> {
    this.step = step;
    await this.commit(changes, receipts);
    this.receipts = receipts;
  }

  private commit(changes: readonly Change[], receipts: ExportReceipts): Promise<void> {
    const progress = exportProgress({ ...this.state(), receipts });
    return this.trail.with(changes, (all) => this.context.advance({ ...progress, step: this.step }, writeCursor(this.cursor), all));
  }

  /** Writes what the audit log does not tell yet: before a wait, in which the invocation may be stopped. */
  async flush(): Promise<void> {
    if (!this.trail.log.isEmpty) await this.commit([], this.receipts);
  }

  /** Before this invocation ends within a step: what was sent is told, and what is open is known not to be under way. */
  async putAway(): Promise<void> {
    if (this.open === null) return this.flush();
    return this.save({ ...this.open, state: 'unknown', answeredAt: this.deps.clock() }, this.step);
  }

  /** Writes records that are known to be the newest; a stored record has the next version. @throws StaleWrite */
  async writeRecords(step: string, records: readonly TicketRecord[]): Promise<void> {
    await this.write(step, records.map((value) => ({ kind: 'ticket', value })));
    const written = new Map(records.map((record) => [record.id, { ...record, version: record.version + 1 }]));
    this.records = this.records.map((record) => written.get(record.id) ?? record);
  }

  async rereadRecords(): Promise<void> {
    this.records = await this.deps.tickets.records(this.sessionId, this.records.map((record) => record.id));
  }

  /** Runs a write again with fresh records where a person changed one of them meanwhile. */
  async withFreshRecords(write: () => Promise<void>): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await write();
        return;
      } catch (error) {
        if (!(error instanceof StaleWrite) || tries === 3) throw error;
        await this.rereadRecords();
      }
    }
  }

  audit(action: AuditAction, summary: string): Change {
    const { session, job } = this.context;
    return {
      kind: 'audit',
      value: { id: this.deps.newId(), at: this.deps.clock(), action, sessionId: session.id, projectKey: session.projectKey, accountId: job.accountId, summary },
    };
  }
}
