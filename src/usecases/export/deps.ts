import type { Clock, NewId } from '../../domain/ports';
import type { ReceiptRepository } from '../../domain/receipt';
import type { PlanRepository, RefusalRepository, RegisterRepository, SessionRepository, SettingsRepository, Store, TicketRepository } from '../../domain/repositories';
import type { JiraClient } from '../../export/jira-client';

/** Everything that the export needs from outside. */
export interface ExportDeps {
  readonly clock: Clock;
  readonly newId: NewId;
  /** In [0, 1). */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** How long a request that was not answered may still take effect. */
  readonly quarantineMs: number;
  readonly sessions: Pick<SessionRepository, 'get'>;
  readonly settings: SettingsRepository;
  readonly plans: Pick<PlanRepository, 'get'>;
  readonly tickets: Pick<TicketRepository, 'records' | 'bodies'>;
  readonly receipts: ReceiptRepository;
  /** For what must be kept although the job is no longer this invocation's. */
  readonly store: Pick<Store, 'commit'>;
  readonly register: Pick<RegisterRepository, 'find'>;
  readonly refusals: RefusalRepository;
  /** Jira as the person of that account; `count` is told of every request. */
  readonly jira: (accountId: string, count: (endpoint: string) => void) => JiraClient;
}

/** Forge ends a request after 180 s at most, Jira's own gateway well before. */
export const QUARANTINE_MS = 60_000;
