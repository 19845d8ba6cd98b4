import { z } from 'zod';
import { AUDIT_ACTIONS, type AuditAction, type AuditEvent } from '../../domain/audit';
import type { Session } from '../../domain/session';
import type { Settings } from '../../domain/settings';
import { COMPONENT_KINDS } from '../../domain/spec';
import { STANDING_LIMITS } from '../../domain/standing-criteria';
import type { CountedUse } from '../../domain/storage-use';
import { WRITERS, type ModelWriter } from '../../domain/writing';
import type { SessionOverview } from '../../usecases/admin/all-sessions';
import type { HealthCheck } from '../../usecases/admin/health';
import type { WritersView } from '../../usecases/model/administer-writers';
import type { SiteChoices } from '../../usecases/ports';
import { devPolicy, grouping, id, money, paged, session, statusPolicy } from './fields';
import type { ModelTaskView, OfSession, PageOf, Schemas } from './shared';

/** Calls of the administration page (module `administration`). */
export interface AdminContract {
  'get-settings': { payload: Record<string, never>; answer: Settings };
  'change-settings': { payload: { version: number; change: Partial<Omit<Settings, 'version'>> }; answer: Settings };
  'list-audit': { payload: { sessionId?: string; action?: AuditAction; cursor?: string; limit?: number }; answer: PageOf<AuditEvent> };
  writers: { payload: Record<string, never>; answer: WritersView };
  /** Write-only: no answer holds a key. */
  'set-model-key': { payload: { writer: ModelWriter; key: string }; answer: WritersView };
  'remove-model-key': { payload: { writer: ModelWriter }; answer: WritersView };
  'start-writer-test': { payload: { writer: ModelWriter }; answer: { taskId: string } };
  'writer-test': { payload: { taskId: string }; answer: ModelTaskView };
  /** Issue types and link types of the whole site, for the defaults. */
  'site-choices': { payload: Record<string, never>; answer: SiteChoices };
  /** What is stored; `next` goes on counting. */
  'storage-use': { payload: { cursor?: string }; answer: CountedUse };
  /** Sessions of all projects and people, without their contents. */
  'all-sessions': { payload: { cursor?: string; limit?: number }; answer: PageOf<SessionOverview> };
  health: { payload: Record<string, never>; answer: { checks: readonly HealthCheck[] } };
  /** Gives a session to somebody else, who goes on with their own rights. */
  'hand-over': { payload: OfSession & { accountId: string }; answer: Session };
}

const modelWriter = z.enum(['forge', 'anthropic', 'openai']);
const writerSettings = z.strictObject({
  kind: z.enum(WRITERS),
  model: z.string().trim().max(100).regex(/^[\w.:/-]*$/),
  maxCost: money,
  maxTokens: z.int().min(1_000).max(1_000_000_000),
  inputPrice: money,
  outputPrice: money,
  perRequest: z.int().min(1).max(12),
  atOnce: z.int().min(1).max(12),
});
const settings = z.strictObject({
  grouping: z.exactOptional(grouping),
  statusPolicy: z.exactOptional(statusPolicy),
  devPolicy: z.exactOptional(devPolicy),
  issueTypeId: z.exactOptional(z.string().max(64)),
  linkTypeId: z.exactOptional(z.string().max(64)),
  labels: z.exactOptional(z.array(z.string().regex(/^\S{1,255}$/)).max(50)),
  epics: z.exactOptional(z.boolean()),
  standingCriteria: z.exactOptional(z.partialRecord(z.enum(COMPONENT_KINDS), z.array(z.string().trim().min(1).max(STANDING_LIMITS.length)).max(STANDING_LIMITS.each))),
  retentionDays: z.exactOptional(z.int().min(0).max(3_650)),
  writer: z.exactOptional(writerSettings),
});

/** What each of these calls may carry. */
export const adminPayloads: Schemas<AdminContract> = {
  'get-settings': z.strictObject({}),
  'change-settings': z.strictObject({ version: z.int().min(0), change: settings }),
  'list-audit': z.strictObject({ ...paged, sessionId: z.exactOptional(id), action: z.exactOptional(z.enum(AUDIT_ACTIONS)) }),
  writers: z.strictObject({}),
  'set-model-key': z.strictObject({ writer: modelWriter, key: z.string().trim().min(8).max(500) }),
  'remove-model-key': z.strictObject({ writer: modelWriter }),
  'start-writer-test': z.strictObject({ writer: modelWriter }),
  'writer-test': z.strictObject({ taskId: id }),
  'site-choices': z.strictObject({}),
  'storage-use': z.strictObject({ cursor: z.exactOptional(z.string().max(4_000)) }),
  'all-sessions': z.strictObject(paged),
  health: z.strictObject({}),
  'hand-over': z.strictObject({ ...session, accountId: z.string().min(1).max(255) }),
};
