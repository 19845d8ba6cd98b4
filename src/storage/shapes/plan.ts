import { z } from 'zod';
import { ENTITY_GROUPS, PHASES } from '../../domain/plan';
import type { StoredFindings } from '../../domain/change';
import type { StoredPlan } from '../../domain/repositories';
import { cellChange, count, rowRef } from './common';
import { groupingShape, planCountsShape } from './session';
import { actionShape, sizeShape } from './ticket';

const texts = z.array(z.string());

const finding = z.object({
  severity: z.enum(['blocking', 'error', 'warning', 'info']),
  code: z.string(),
  file: z.string(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  value: z.string(),
  message: z.string(),
  suggestion: z.string(),
  cause: z.string(),
  fix: z.object({ label: z.string(), changes: z.array(cellChange) }).nullable(),
  related: z.array(rowRef),
});

export const findingsShape: z.ZodType<StoredFindings> = z.object({
  revision: z.string(),
  madeFrom: z.string(),
  findings: z.array(finding.extend({ fingerprint: z.string() })),
});

const plannedTicket = z.object({
  id: z.string(),
  phase: z.enum(PHASES),
  group: z.enum(ENTITY_GROUPS),
  order: count,
  action: actionShape,
  title: z.string(),
  size: sizeShape,
  sizeReason: z.string(),
  held: z.boolean(),
  components: texts,
  rows: z.array(z.object({ ref: rowRef, role: z.enum(['build', 'remove', 'exists', 'held', 'mention']) })),
  dependsOn: texts,
  mustExist: texts,
  alreadyThere: texts,
});

export const planShape: z.ZodType<StoredPlan> = z.object({
  madeFrom: z.string(),
  plan: z.object({
    grouping: groupingShape,
    tickets: z.array(plannedTicket),
    cuts: z.array(z.object({ blocker: z.string(), blocked: z.string() })),
    findings: z.array(finding),
    counts: planCountsShape,
  }),
});
