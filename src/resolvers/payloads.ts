import { z } from 'zod';
import { AUDIT_ACTIONS } from '../domain/audit';
import { SEVERITIES } from '../domain/finding';
import { JOB_TYPES } from '../domain/job';
import { PHASES } from '../domain/plan';
import { COMPONENT_KINDS } from '../domain/spec';
import { STANDING_LIMITS } from '../domain/standing-criteria';
import { NAMEABLE_TYPES, SHEET_TYPES } from '../domain/sheet-types';
import { STAGES } from '../domain/stage';
import { STATUS_CODES } from '../domain/status';
import { CALL_LENGTH, PIECE_LENGTH } from '../usecases/files/upload-limits';
import { MODEL_TASKS } from '../domain/model-repositories';
import { WRITERS } from '../domain/writing';
import type { AdminContract, Payload, ProjectContract } from './contract';

const id = z.string().regex(/^[0-9a-f]{16,64}$/);
const name = z.string().trim().min(1).max(200);
const text = z.string().max(5_000);
const cause = z.string().max(1_000);
const position = z.int().min(0);
const limit = z.int().min(1).max(100);
const session = { sessionId: id };
const paged = { cursor: z.exactOptional(z.string().max(4_000)), limit: z.exactOptional(limit) };
const ranged = { from: z.exactOptional(position), limit: z.exactOptional(limit) };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const announced = { name, size: z.int().min(0), sha256, pieces: z.int().min(1).max(200) };
const piece = z.object({ fileId: id, index: z.int().min(0).max(199), sha256, data: z.base64().max(PIECE_LENGTH) });
const pieces = z
  .array(piece)
  .min(1)
  .max(50)
  .refine((list) => list.reduce((sum, { data }) => sum + data.length, 0) <= CALL_LENGTH, 'too much for one call');

const rowRef = z.object({ file: z.string(), row: z.int() });
const grouping = z.enum(['standard', 'coarse']);
const devPolicy = z.enum(['already_built', 'ignore']);
const statusPolicy = z.record(z.enum(STATUS_CODES), z.enum(['build', 'change', 'remove', 'hold', 'exists', 'skip']));
const options = z.strictObject({
  grouping: z.exactOptional(grouping),
  statusPolicy: z.exactOptional(statusPolicy),
  devPolicy: z.exactOptional(devPolicy),
  include: z.exactOptional(z.object({ held: z.boolean(), removed: z.boolean() })),
  edits: z.exactOptional(
    z.object({
      merges: z.array(z.object({ into: z.string(), from: z.array(z.string()) })),
      splits: z.array(z.object({ from: z.string(), rows: z.array(rowRef), title: z.string().max(255) })),
      moves: z.array(z.object({ row: rowRef, to: z.string() })),
    }),
  ),
});

const sentences = z.array(z.string().max(2_000)).max(50);
const prose = z.strictObject({
  story: z.exactOptional(text.nullable()),
  purpose: z.exactOptional(text.nullable()),
  know: z.exactOptional(sentences),
  assumed: z.exactOptional(sentences),
  criteria: z.exactOptional(sentences),
});
const assignment = z.strictObject({
  sprintId: z.exactOptional(z.int().nullable()),
  assigneeId: z.exactOptional(z.string().max(255).nullable()),
  priorityId: z.exactOptional(z.string().max(255).nullable()),
  labels: z.exactOptional(z.array(z.string().regex(/^\S{1,255}$/)).max(50)),
  storyPoints: z.exactOptional(z.number().min(0).max(1_000).nullable()),
  dueDate: z.exactOptional(z.iso.date().nullable()),
});
const fingerprints = z.array(z.string().regex(/^[0-9a-f]{16}$/)).min(1).max(1_000);
const fixes = z.union([
  z.strictObject({ ...session, fingerprints }),
  z.strictObject({ ...session, cause }),
  z.strictObject({ ...session, all: z.literal(true) }),
]);
const documentFormat = z.enum(['markdown', 'csv']);
const selected = { ...session, ids: z.union([z.array(id).min(1).max(100), z.literal('all')]) };
const siteId = z.string().max(64);
const exportChoices = {
  issueTypeId: z.exactOptional(siteId),
  linkTypeId: z.exactOptional(siteId),
  epics: z.exactOptional(z.boolean()),
  boardId: z.exactOptional(z.int().nullable()),
  sprintId: z.exactOptional(z.int().nullable()),
  componentIds: z.exactOptional(z.array(siteId).max(50)),
  fieldValues: z.exactOptional(z.record(siteId, z.string().max(1_000))),
  rank: z.exactOptional(z.boolean()),
};
const stage = z.enum(STAGES);
const jobType = z.enum(JOB_TYPES);

const money = z.number().min(0).max(100_000).nullable();
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

/** A schema for the payload of each call. */
export type Schemas<C> = { readonly [K in keyof C]: z.ZodType<Payload<C, K>> };

/** What a call of the project page may carry. */
export const projectPayloads: Schemas<ProjectContract> = {
  'list-sessions': z.strictObject(paged),
  'find-session': z.strictObject({ name }),
  'create-session': z.strictObject({ name, description: z.exactOptional(text), supersede: z.exactOptional(z.boolean()) }),
  'get-session': z.strictObject(session),
  'delete-session': z.strictObject(session),
  'set-options': z.strictObject({ ...session, version: z.exactOptional(z.int().min(0)), description: z.exactOptional(text), options: z.exactOptional(options) }),
  'preview-rollback': z.strictObject({ ...session, to: stage }),
  rollback: z.strictObject({ ...session, to: stage }),
  'begin-upload': z.strictObject({ ...session, files: z.array(z.strictObject(announced)).min(1).max(100) }),
  'add-pieces': z.strictObject({ ...session, pieces }),
  'finish-upload': z.strictObject({ ...session, files: z.array(z.strictObject({ ...announced, id })).min(1).max(100) }),
  'remove-file': z.strictObject({ ...session, fileId: id }),
  'set-relations': z.strictObject({ ...session, sheet: z.string().min(1).max(500), relations: z.record(z.string().min(1).max(500), z.enum(NAMEABLE_TYPES)).refine((all) => Object.keys(all).length <= 100) }),
  'set-file-type': z.strictObject({ ...session, sheet: z.string().min(1).max(500), choice: z.enum([...SHEET_TYPES, 'set_aside']).nullable() }),
  'start-validation': z.strictObject(session),
  'get-findings': z.strictObject({ ...session, ...ranged, severity: z.exactOptional(z.enum(SEVERITIES)), perGroup: z.exactOptional(limit) }),
  'accept-findings': z.strictObject({ ...session, causes: z.union([z.array(cause).min(1).max(500), z.literal('all')]) }),
  'preview-fixes': fixes,
  'apply-fixes': fixes,
  'undo-change': z.strictObject({ ...session, ids: z.array(id).min(1).max(500) }),
  'get-changes': z.strictObject({ ...session, ...ranged }),
  'change-list': z.strictObject({ ...session, format: documentFormat }),
  'get-plan': z.strictObject({ ...session, ...ranged }),
  'generate-tickets': z.strictObject({ ...session, writer: z.exactOptional(z.enum(WRITERS)), maxCost: z.exactOptional(money) }),
  'writing-usage': z.strictObject(session),
  'start-model-task': z.strictObject({ ...session, kind: z.enum(MODEL_TASKS), about: z.exactOptional(z.string().max(64)), hint: z.exactOptional(z.string().max(600)) }),
  'model-task': z.strictObject({ ...session, taskId: id }),
  'plan-outline': z.strictObject(session),
  'get-rows': z.strictObject({ ...session, rows: z.array(rowRef).min(1).max(100), around: z.exactOptional(z.int().min(0).max(10)) }),
  'list-tickets': z.strictObject({
    ...session,
    ...paged,
    state: z.exactOptional(z.enum(['open', 'ready', 'excluded'])),
    phase: z.exactOptional(z.enum(PHASES)),
  }),
  'get-ticket': z.strictObject({ ...session, id }),
  'edit-ticket': z.strictObject({
    ...session,
    id,
    version: z.int(),
    title: z.exactOptional(z.string().trim().min(1).max(255)),
    prose: z.exactOptional(prose),
    notes: z.exactOptional(text),
  }),
  'open-questions': z.strictObject({ ...session, ...ranged }),
  'presupposed-list': z.strictObject(session),
  'project-context': z.strictObject({ fresh: z.exactOptional(z.boolean()) }),
  'review-rows': z.strictObject({ ...session, ids: z.exactOptional(z.array(id).min(1).max(30_000)) }),
  'get-ticket-document': z.strictObject({ ...session, id }),
  'reset-ticket': z.strictObject({ ...session, id, version: z.int() }),
  'lint-draft': z.strictObject({ ...session, id }),
  'set-dependency': z.strictObject({ ...session, id, version: z.int(), blocker: id, wanted: z.boolean() }),
  'mark-ready': z.strictObject({ ...selected, ready: z.boolean() }),
  'exclude-tickets': z.strictObject({ ...selected, excluded: z.boolean() }),
  'assign-tickets': z.strictObject({ ...selected, assignment }),
  'start-adf-validation': z.strictObject(session),
  'start-export': z.strictObject({ ...session, ...exportChoices }),
  preflight: z.strictObject({
    ...session,
    choices: z.exactOptional(z.strictObject(exportChoices)),
    from: z.exactOptional(position),
    limit: z.exactOptional(z.int().min(1).max(200)),
  }),
  'decide-existing': z.strictObject({ ...selected, decision: z.enum(['leave', 'link', 'make']) }),
  'preview-undo': z.strictObject(session),
  'start-undo': z.strictObject(session),
  'job-status': z.strictObject(session),
  'cancel-job': z.strictObject({ ...session, type: jobType }),
  'resume-job': z.strictObject({ ...session, type: jobType }),
  'report-findings': z.strictObject({ ...session, ...ranged }),
  'report-tickets': z.strictObject({ ...session, ...ranged }),
  'export-summary': z.strictObject(session),
  'question-list': z.strictObject({ ...session, format: documentFormat }),
  presupposed: z.strictObject(session),
};

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

/** What a call of the administration page may carry. */
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
