import { z } from 'zod';
import { ENTITY_GROUPS, PHASES } from '../../domain/plan';
import type { TicketRecord } from '../../domain/ticket-record';
import { WRITERS } from '../../domain/writing';
import { count } from './common';

export const actionShape = z.enum(['configure', 'create', 'build', 'set_up', 'change', 'add_fields', 'check', 'remove']);
export const sizeShape = z.enum(['S', 'M', 'L']);

export const assignmentShape = z.object({
  sprintId: z.int().nullable(),
  assigneeId: z.string().nullable(),
  priorityId: z.string().nullable(),
  labels: z.array(z.string()),
  storyPoints: z.number().nullable(),
  dueDate: z.string().nullable(),
});

export const ticketShape: z.ZodType<TicketRecord> = z.object({
  sessionId: z.string(),
  id: z.string(),
  order: count,
  title: z.string(),
  phase: z.enum(PHASES),
  group: z.enum(ENTITY_GROUPS),
  action: actionShape,
  size: sizeShape,
  held: z.boolean(),
  dependsOn: z.array(z.string()),
  links: z.exactOptional(z.object({ added: z.array(z.string()), removed: z.array(z.string()) })),
  questions: count,
  findings: count,
  errors: count,
  lint: z.array(z.string()),
  written: z.exactOptional(z.object({ writer: z.enum(WRITERS), note: z.boolean() })),
  ready: z.boolean(),
  edited: z.boolean(),
  excluded: z.boolean(),
  assignment: assignmentShape,
  existing: z.exactOptional(z.enum(['link', 'make'])),
  issueId: z.string().nullable(),
  issueKey: z.string().nullable(),
  attachment: z.string().nullable(),
  documentBytes: z.exactOptional(count),
  version: count,
});
