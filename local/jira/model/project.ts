import { z } from 'zod';
import { json } from './json';
import { isProjectPermission } from './permissions';

export const FIELD_KINDS = [
  'text',
  'rich_text',
  'number',
  'date',
  'option',
  'options',
  'labels',
  'person',
  'components',
  'priority',
  'sprint',
  'rank',
] as const;

export const fieldRecord = z.object({
  /** `summary`, or `customfield_10028`. */
  id: z.string(),
  name: z.string(),
  kind: z.enum(FIELD_KINDS),
  /** Type key of a custom field; null for a system field. */
  custom: z.string().nullable(),
  options: z.array(z.object({ id: z.string(), value: z.string() })),
});

export const issueTypeRecord = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  subtask: z.boolean(),
  /** 1 epic, 0 standard, -1 sub-task. */
  hierarchyLevel: z.number(),
  /** Ids of the fields on the create and edit screens, in screen order. */
  screen: z.array(z.string()),
  required: z.array(z.string()),
  /** Create validators of the workflow, which no metadata shows: a field that must be filled, and the message if not. */
  validators: z.array(z.object({ fieldId: z.string(), message: z.string() })),
});

export const statusRecord = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(['new', 'indeterminate', 'done']),
});

export const projectRecord = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  style: z.enum(['classic', 'next-gen']),
  projectTypeKey: z.enum(['software', 'business', 'service_desk']),
  leadAccountId: z.string(),
  archived: z.boolean(),
  /** True where an administrator's data security policy keeps apps out. */
  appsBarred: z.boolean(),
  unassignedAllowed: z.boolean(),
  issueTypes: z.array(issueTypeRecord),
  customFields: z.array(fieldRecord),
  defaults: z.record(z.string(), json),
  permissions: z.record(z.string(), z.array(z.string().refine(isProjectPermission))),
  components: z.array(z.object({ id: z.string(), name: z.string() })),
  priorityIds: z.array(z.string()),
  statuses: z.array(statusRecord),
});

export type Field = z.infer<typeof fieldRecord>;
export type IssueType = z.infer<typeof issueTypeRecord>;
export type Status = z.infer<typeof statusRecord>;
export type Project = z.infer<typeof projectRecord>;
