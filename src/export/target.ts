import { AppError } from '../domain/errors';
import type { JiraCreateField, JiraIssueType, JiraLinkType } from './jira-types';

/** Where the issues go and what they may carry, by the site's own ids; settled before the first write and kept for the run. */
export interface ExportTarget {
  readonly projectId: string;
  readonly projectKey: string;
  readonly issueTypeId: string;
  /** Null where the project has no issues of hierarchy level 1, or none are wanted. */
  readonly epicTypeId: string | null;
  /** Field of company-managed projects that wants the epic's name once more. */
  readonly epicNameField: string | null;
  /** Id and words of the type of the links, as the site said them before the first write; null where there are none to make. */
  readonly linkType: JiraLinkType | null;
  /** Ids of the fields on the create screen. */
  readonly fields: readonly string[];
  /** Highest issue number that was known; what this run creates lies above. */
  readonly newestNumber: number;
  /** Field of the story points, known by its type; null where there is none. */
  readonly storyPointsField: string | null;
  /** Fields that every issue gets: components, and values that the person gave for all. */
  readonly everyIssue: Readonly<Record<string, unknown>>;
  /** Ids of people and priorities that were chosen and cannot be had any more. */
  readonly unusable: readonly string[];
  /** Whether the backlog's order is to follow the plan. */
  readonly rank: boolean;
}

const byId = (a: JiraIssueType, b: JiraIssueType): number => Number(a.id) - Number(b.id);

/**
 * The type of the issues: the choice, else the ordinary type (hierarchy level 0) that the site made first, which is Story or
 * Task under whatever name. Names are translated, so none is compared.
 */
export function issueTypeFor(types: readonly JiraIssueType[], wanted: string): JiraIssueType | null {
  const ordinary = types.filter((type) => !type.subtask && type.hierarchyLevel === 0).sort(byId);
  return (wanted === '' ? ordinary[0] : ordinary.find((type) => type.id === wanted)) ?? null;
}

/** The same, where there must be one. @throws AppError `issue-type-missing` */
export function chooseIssueType(types: readonly JiraIssueType[], wanted: string, projectKey: string): JiraIssueType {
  const chosen = issueTypeFor(types, wanted);
  if (chosen !== null) return chosen;
  throw new AppError({
    kind: 'admin_required',
    code: 'issue-type-missing',
    message: wanted === '' ? `You can create no ordinary issues in ${projectKey}.` : `${projectKey} does not have the issue type that was chosen (id ${wanted}).`,
    action: `Ask an administrator of ${projectKey} to add an issue type such as Story or Task, or choose another one.`,
  });
}

export const chooseEpicType = (types: readonly JiraIssueType[]): JiraIssueType | null =>
  types.filter((type) => type.hierarchyLevel === 1).sort(byId)[0] ?? null;

/** What the export fills in, or Jira does. */
const FILLED = ['summary', 'issuetype', 'project', 'description', 'reporter', 'parent', 'issuelinks', 'attachment'];
const EPIC_NAME = 'com.pyxis.greenhopper.jira:gh-epic-label';

export const epicNameField = (fields: readonly JiraCreateField[]): string | null =>
  fields.find((field) => field.custom === EPIC_NAME && field.required)?.fieldId ?? null;

/** Fields without which Jira would refuse every issue of the type, and that nothing fills in. */
export const unfilledFields = (fields: readonly JiraCreateField[], values: Readonly<Record<string, string>>): readonly JiraCreateField[] =>
  fields.filter(
    (field) => field.required && !field.hasDefaultValue && !FILLED.includes(field.fieldId) && field.custom !== EPIC_NAME && (values[field.fieldId] ?? '').trim() === '',
  );

const TEAM_ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

/** The field in which the project estimates: by its type where it has one of its own, else the number that is named so. */
export function storyPointsField(fields: readonly JiraCreateField[]): string | null {
  const own = fields.find((field) => field.custom === TEAM_ESTIMATE);
  const numbers = fields.filter((field) => field.custom === NUMBER);
  const named = numbers.find((field) => /story\s*points?|estimat/i.test(field.name));
  return (own ?? named ?? (numbers.length === 1 ? numbers[0] : undefined))?.fieldId ?? null;
}

/** A value given as text, as Jira takes it for that field. */
export function fieldValue(field: JiraCreateField, text: string): unknown {
  const one = (type: string | undefined): unknown => {
    if (field.allowed !== undefined || type === 'option' || type === 'user' || type === 'priority') return { id: text };
    return type === 'number' ? Number(text) : text;
  };
  return field.type === 'array' ? [one(field.items)] : one(field.type);
}
