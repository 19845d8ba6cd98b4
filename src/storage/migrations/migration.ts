/** What is stored as a record or a packed value of its own; migrations name them. */
export const SHAPE_KINDS = [
  'session',
  'job',
  'file',
  'ticket',
  'body',
  'findings',
  'accepted',
  'change_list',
  'plan',
  'settings',
  'audit',
  'error',
  'register',
  'project_context',
  'receipt',
  'writing_usage',
  'calibration',
  'refusals',
] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

type Step = (value: unknown) => unknown;

/**
 * One change of stored shapes. A kind that a migration does not name keeps its shape. `down` gives what the version before
 * can read; what that version has no place for is lost.
 */
export interface Migration {
  /** The version it leads to; one more than the migration before. */
  readonly version: number;
  readonly title: string;
  readonly up: Partial<Readonly<Record<ShapeKind, Step>>>;
  readonly down: Partial<Readonly<Record<ShapeKind, Step>>>;
}
