import { z } from 'zod';
import type { Session } from '../../domain/session';
import { COMPONENT_KINDS } from '../../domain/spec';
import { STAGES } from '../../domain/stage';
import { STATUS_CODES } from '../../domain/status';
import { count, rowRef, time } from './common';
import { relationsShape, sheetChoiceShape } from './uploaded-file';
import { writingChoiceShape } from './writing';

const disposition = z.enum(['build', 'change', 'remove', 'hold', 'exists', 'skip']);
export const statusPolicyShape = z.record(z.enum(STATUS_CODES), disposition);
export const groupingShape = z.enum(['standard', 'coarse']);
export const devPolicyShape = z.enum(['already_built', 'ignore']);

export const standingCriteriaShape = z.partialRecord(z.enum(COMPONENT_KINDS), z.array(z.string()));

export const planEditsShape = z.object({
  merges: z.array(z.object({ into: z.string(), from: z.array(z.string()) })),
  splits: z.array(z.object({ from: z.string(), rows: z.array(rowRef), title: z.string() })),
  moves: z.array(z.object({ row: rowRef, to: z.string() })),
});

export const planCountsShape = z.object({
  rows: count,
  built: count,
  held: count,
  done: count,
  removed: count,
  skipped: count,
  tickets: count,
  dependencies: count,
  cutDependencies: count,
});

export const sessionShape: z.ZodType<Session> = z.object({
  id: z.string(),
  projectId: z.string(),
  projectKey: z.string(),
  name: z.string(),
  description: z.string(),
  ownerId: z.string(),
  stage: z.enum(STAGES),
  revision: z.string(),
  validatedRevision: z.string(),
  validatedFrom: z.string(),
  generatedFrom: z.string(),
  contentVersion: count,
  checkedContent: z.int(),
  options: z.object({
    grouping: groupingShape,
    statusPolicy: statusPolicyShape,
    devPolicy: devPolicyShape,
    include: z.object({ held: z.boolean(), removed: z.boolean() }),
    edits: planEditsShape,
    standingCriteria: z.exactOptional(standingCriteriaShape),
  }),
  fileIds: z.array(z.string()),
  choices: z.record(z.string(), sheetChoiceShape),
  relations: z.exactOptional(relationsShape),
  changesHash: z.string(),
  tally: z.object({ tickets: count, ready: count, excluded: count, questions: count }).nullable(),
  counts: planCountsShape.nullable(),
  exportTo: z
    .object({
      issueTypeId: z.string(),
      linkTypeId: z.string(),
      epics: z.boolean(),
      boardId: z.int().nullable().default(null),
      sprintId: z.int().nullable().default(null),
      componentIds: z.array(z.string()).default([]),
      fieldValues: z.record(z.string(), z.string()).default({}),
      rank: z.boolean().default(true),
    })
    .nullable(),
  writing: z.exactOptional(writingChoiceShape),
  hasIssues: z.boolean(),
  createdAt: time,
  changedAt: time,
  version: count,
});
