/** The way of a session, in order; none is skipped. */
export const STAGES = ['site_info_collection', 'upload', 'processing', 'review', 'jira_export', 'completed'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  site_info_collection: 'Set up',
  upload: 'Upload',
  processing: 'Plan',
  review: 'Review',
  jira_export: 'Export',
  completed: 'Done',
};

const position = (stage: Stage): number => STAGES.indexOf(stage);

/** True when a session may step from one stage to the other: the next one, or itself again. */
export const mayAdvance = (from: Stage, to: Stage): boolean => position(to) === position(from) + 1;

/**
 * True when a session may go back. After the first created issue, only to review, because a receipt is never discarded.
 */
export function mayRollBack(from: Stage, to: Stage, hasIssues: boolean): boolean {
  if (position(to) >= position(from)) return false;
  return !hasIssues || to === 'review';
}
