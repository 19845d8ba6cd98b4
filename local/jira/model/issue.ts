import { z } from 'zod';
import { json } from './json';

/** An issue as it is stored; `values` holds the fields a person fills, in normal form (ids, not names). */
export const issueRecord = z.object({
  id: z.number(),
  key: z.string(),
  projectId: z.string(),
  issueTypeId: z.string(),
  parentId: z.number().nullable(),
  statusId: z.string(),
  creatorId: z.string(),
  created: z.number(),
  updated: z.number(),
  values: z.record(z.string(), json),
});

export const linkRecord = z.object({
  id: z.number(),
  typeId: z.string(),
  /** `inwardIssue` of the request: for *Blocks*, the blocker. */
  sourceId: z.number(),
  /** `outwardIssue` of the request: for *Blocks*, the blocked. */
  destinationId: z.number(),
});

export const linkTypeRecord = z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() });

export const attachmentRecord = z.object({
  id: z.number(),
  issueId: z.number(),
  filename: z.string(),
  mimeType: z.string(),
  size: z.number(),
  authorId: z.string(),
  created: z.number(),
});

/** A comment or a worklog. */
export const noteRecord = z.object({
  id: z.number(),
  issueId: z.number(),
  kind: z.enum(['comment', 'worklog']),
  authorId: z.string(),
  body: json,
  created: z.number(),
  started: z.string().nullable(),
  timeSpentSeconds: z.number().nullable(),
});

export type Issue = z.infer<typeof issueRecord>;
export type IssueLink = z.infer<typeof linkRecord>;
export type LinkType = z.infer<typeof linkTypeRecord>;
export type Attachment = z.infer<typeof attachmentRecord>;
export type Note = z.infer<typeof noteRecord>;
