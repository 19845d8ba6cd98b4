import type { Assignment } from '../domain/ticket-record';
import type { ExportTarget } from './target';

const SUMMARY_LIMIT = 255;

/** One line of at most 255 characters, as Jira takes it. */
export function summaryOf(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length <= SUMMARY_LIMIT ? line : `${line.slice(0, SUMMARY_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export interface IssueDraft {
  readonly title: string;
  /** An Atlassian document. */
  readonly description: unknown;
  readonly labels: readonly string[];
  readonly assignment: Assignment;
  readonly parentKey: string | null;
}

/** Labels as Jira takes them: without blanks, each once. */
const labelsOf = (labels: readonly string[]): string[] => [...new Set(labels.map((label) => label.trim().replace(/\s+/g, '-')).filter((label) => label !== ''))];

/** Stands for the field of the story points where the project has none. */
export const STORY_POINTS = 'story points';

/** What a person decided about the issue, by Jira's field ids; fields without a decision are absent. */
function optionalFields(draft: IssueDraft, target: ExportTarget): Record<string, unknown> {
  const { assigneeId, priorityId, dueDate, labels, storyPoints } = draft.assignment;
  const allLabels = labelsOf([...draft.labels, ...labels]);
  return {
    ...(assigneeId === null ? {} : { assignee: { id: assigneeId } }),
    ...(priorityId === null ? {} : { priority: { id: priorityId } }),
    ...(dueDate === null ? {} : { duedate: dueDate }),
    ...(allLabels.length === 0 ? {} : { labels: allLabels }),
    ...(storyPoints === null ? {} : { [target.storyPointsField ?? STORY_POINTS]: storyPoints }),
    ...target.everyIssue,
  };
}

const isGone = (id: string | null, target: ExportTarget): boolean => id !== null && target.unusable.includes(id);

export interface BuiltFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that were wanted and are left out: not on the create screen, or refused before. */
  readonly without: readonly string[];
}

/** The fields of an issue: what the create screen does not have, or Jira refused before, is left out and named. */
export function issueFields(draft: IssueDraft, target: ExportTarget, refusedBefore: readonly string[]): BuiltFields {
  const optional = optionalFields(draft, target);
  const { assigneeId, priorityId } = draft.assignment;
  const gone = [...(isGone(assigneeId, target) ? ['assignee'] : []), ...(isGone(priorityId, target) ? ['priority'] : [])];
  const absent = [...gone, ...Object.keys(optional).filter((field) => !target.fields.includes(field))];
  const parentRefused = refusedBefore.includes('parent') || refusedBefore.includes('parentId');
  const without = new Set([...absent, ...refusedBefore]);
  const kept = Object.fromEntries(Object.entries(optional).filter(([field]) => !without.has(field)));
  return {
    fields: {
      project: { id: target.projectId },
      issuetype: { id: target.issueTypeId },
      summary: summaryOf(draft.title),
      description: draft.description,
      ...kept,
      ...(draft.parentKey === null || parentRefused ? {} : { parent: { key: draft.parentKey } }),
    },
    without: [...without],
  };
}

/** The fields of an epic. */
export const epicFields = (title: string, target: ExportTarget, epicTypeId: string): Readonly<Record<string, unknown>> => ({
  project: { id: target.projectId },
  issuetype: { id: epicTypeId },
  summary: summaryOf(title),
  ...(target.epicNameField === null ? {} : { [target.epicNameField]: summaryOf(title) }),
});
