import { z } from 'zod';
import type { ExportTarget } from '../../export/target';

const target: z.ZodType<ExportTarget> = z.object({
  projectId: z.string(),
  projectKey: z.string(),
  issueTypeId: z.string(),
  epicTypeId: z.string().nullable(),
  epicNameField: z.string().nullable(),
  linkType: z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }).nullable(),
  fields: z.array(z.string()),
  newestNumber: z.number(),
  storyPointsField: z.string().nullable().default(null),
  everyIssue: z.record(z.string(), z.unknown()).default({}),
  unusable: z.array(z.string()).default([]),
  rank: z.boolean().default(false),
});

/** What a run remembers between invocations besides its receipts; losing it costs requests, never correctness. */
export interface ExportCursor {
  readonly v: 1;
  /** Null until the preflight has passed. */
  readonly target: ExportTarget | null;
  /** True once a link was read back and ran in the right direction. */
  readonly linkChecked: boolean;
  /** Requests to Jira so far, by endpoint. */
  readonly requests: Readonly<Record<string, number>>;
  /** Times in a row that Jira was away. */
  readonly outages: number;
  /** Issues of earlier sessions that stand for tickets of this one, by ticket. */
  readonly existing: Readonly<Record<string, string>>;
  /** What the job is for: making issues, or deleting those that were made. */
  readonly mode: 'export' | 'undo';
}

const shape: z.ZodType<ExportCursor> = z.object({
  v: z.literal(1),
  // One that an earlier version of the app wrote and this one cannot read is settled again, by another preflight.
  target: target.nullable().catch(null),
  linkChecked: z.boolean(),
  requests: z.record(z.string(), z.number()),
  outages: z.number(),
  existing: z.record(z.string(), z.string()).default({}),
  mode: z.enum(['export', 'undo']).default('export'),
});

export const FIRST_CURSOR: ExportCursor = { v: 1, target: null, linkChecked: false, requests: {}, outages: 0, existing: {}, mode: 'export' };
export const FIRST_UNDO_CURSOR: ExportCursor = { ...FIRST_CURSOR, mode: 'undo' };

/** True for the cursor of a job that deletes. */
export const isUndo = (text: string): boolean => readCursor(text).mode === 'undo';

/** A job that begins has an empty cursor. */
export const readCursor = (text: string): ExportCursor => (text === '' ? FIRST_CURSOR : shape.parse(JSON.parse(text)));

export const writeCursor = (cursor: ExportCursor): string => JSON.stringify(cursor);
