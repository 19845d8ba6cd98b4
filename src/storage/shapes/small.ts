import { z } from 'zod';
import { AUDIT_ACTIONS, type AuditEvent } from '../../domain/audit';
import type { ChangeList } from '../../domain/change-list';
import type { ProjectContext, RegisteredIssue } from '../../domain/project';
import type { RefusalSeen } from '../../domain/refused-before';
import type { SessionError } from '../../domain/session-error';
import type { Settings } from '../../domain/settings';
import { cellChange, count, time } from './common';
import { DEFAULT_WRITER } from '../../domain/writing';
import { writerSettingsShape } from './writing';
import { devPolicyShape, groupingShape, standingCriteriaShape, statusPolicyShape } from './session';

export const settingsShape: z.ZodType<Settings> = z.object({
  grouping: groupingShape,
  statusPolicy: statusPolicyShape,
  devPolicy: devPolicyShape,
  issueTypeId: z.string(),
  linkTypeId: z.string(),
  labels: z.array(z.string()),
  epics: z.boolean(),
  standingCriteria: standingCriteriaShape.default({}),
  retentionDays: count,
  writer: writerSettingsShape.default(DEFAULT_WRITER),
  version: count,
});

export const auditShape: z.ZodType<AuditEvent> = z.object({
  id: z.string(),
  at: time,
  action: z.enum(AUDIT_ACTIONS),
  sessionId: z.string(),
  projectKey: z.string(),
  accountId: z.string(),
  summary: z.string(),
  requests: z.object({ done: count, refused: count, unanswered: count }).exactOptional(),
});

export const errorShape: z.ZodType<SessionError> = z.object({
  kind: z.enum(['user_fixable', 'admin_required', 'temporary']),
  code: z.string(),
  message: z.string(),
  action: z.string(),
  reference: z.string(),
  sessionId: z.string(),
  at: time,
  during: z.string(),
  detail: z.string(),
});

export const registerShape: z.ZodType<RegisteredIssue> = z.object({
  projectId: z.string(),
  component: z.string(),
  sessionId: z.string(),
  ticketId: z.string(),
  issueId: z.string(),
  issueKey: z.string(),
});

export const projectContextShape: z.ZodType<ProjectContext> = z.object({ projectId: z.string(), fetchedAt: time, data: z.unknown() });

/** What workflows of a project refused. */
export const refusalsShape: z.ZodType<readonly RefusalSeen[]> = z.array(z.object({ message: z.string(), at: time }));

/** Fingerprints of accepted findings. */
export const acceptedShape = z.array(z.string());

/** Fixes in order of application. */
export const changeListShape: z.ZodType<ChangeList> = z.array(
  z.object({ id: z.string(), label: z.string(), cause: z.string(), at: time, by: z.string(), changes: z.array(cellChange) }),
);
