import type { AuditAction } from '../../domain/audit';
import type { Change } from '../../domain/change';
import type { Receipt } from '../../domain/receipt';
import { COMMIT_LIMIT } from '../../domain/repositories';
import { auditedWrites, WriteLog } from '../../export/audited/write-log';
import type { JobContext } from '../jobs/worker';
import type { ExportDeps } from './deps';

/** Changes that one transaction takes beside the job's own. */
const MOST_CHANGES = COMMIT_LIMIT - 1;

/**
 * Brings every write request of an invocation into the audit log, with the next write to storage, so that it costs no
 * transaction of its own. What an invocation that was stopped sent is told by the one that finds its receipt.
 */
export class AuditTrail {
  readonly log = new WriteLog();

  constructor(
    private readonly deps: Pick<ExportDeps, 'clock' | 'newId' | 'store'>,
    private readonly context: Pick<JobContext, 'session' | 'job'>,
  ) {}

  private entries(writes: Parameters<typeof auditedWrites>[0]): Change[] {
    const { session, job } = this.context;
    return auditedWrites(writes).map((entry) => ({
      kind: 'audit',
      value: { id: this.deps.newId(), at: this.deps.clock(), sessionId: session.id, projectKey: session.projectKey, accountId: job.accountId, ...entry },
    }));
  }

  /** Writes changes and, where they fit into the transaction, the entries that are due; those stay due where it fails. */
  async with(changes: readonly Change[], write: (all: readonly Change[]) => Promise<void>): Promise<void> {
    const due = this.log.take();
    const entries = this.entries(due);
    const fit = changes.length + entries.length <= MOST_CHANGES;
    if (!fit) this.log.giveBack(due);
    try {
      await write(fit ? [...changes, ...entries] : changes);
    } catch (error) {
      if (fit) this.log.giveBack(due);
      throw error;
    }
  }

  /** Tells of the requests of a receipt whose invocation was stopped: nobody knows which of them were sent. */
  stopped(receipt: Receipt, action: AuditAction, what: string, count: number): void {
    if (receipt.state === 'intended' && count > 0) this.log.note({ action, outcome: 'unanswered', what: `${what}, under way when the app was stopped`, count });
  }

  /** Another invocation has the job, or a person cancelled it: what this one sent is still told. */
  async afterLeaseLost(): Promise<void> {
    if (this.log.isEmpty) return;
    await this.with([], (entries) => this.deps.store.commit(entries));
  }
}
