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
  readonly linkTypeId: string;
  /** Ids of the fields on the create screen. */
  readonly fields: readonly string[];
  /** Highest issue number that was known; what this run creates lies above. */
  readonly newestNumber: number;
}

const byId = (a: JiraIssueType, b: JiraIssueType): number => Number(a.id) - Number(b.id);

/**
 * The type of the issues: the administrator's choice, else the ordinary type (hierarchy level 0) that the site made first,
 * which is Story or Task under whatever name. Names are translated, so none is compared.
 * @throws AppError `issue-type-missing`
 */
export function chooseIssueType(types: readonly JiraIssueType[], wanted: string, projectKey: string): JiraIssueType {
  const ordinary = types.filter((type) => !type.subtask && type.hierarchyLevel === 0).sort(byId);
  const chosen = wanted === '' ? ordinary[0] : ordinary.find((type) => type.id === wanted);
  if (chosen !== undefined) return chosen;
  throw new AppError({
    kind: 'admin_required',
    code: 'issue-type-missing',
    message:
      wanted === ''
        ? `You can create no ordinary issues in ${projectKey}, only sub-tasks or none.`
        : `${projectKey} does not have the issue type that the settings of this app name (id ${wanted}).`,
    action:
      wanted === ''
        ? `Ask an administrator of ${projectKey} to add an issue type such as Story or Task.`
        : `Ask a Jira administrator to add the type to ${projectKey}, or to choose another one in the app’s settings.`,
  });
}

export const chooseEpicType = (types: readonly JiraIssueType[]): JiraIssueType | null =>
  types.filter((type) => type.hierarchyLevel === 1).sort(byId)[0] ?? null;

/** Id that every site starts with for its Blocks type. */
const FIRST_LINK_TYPE = '10000';

/**
 * The type of the links: the administrator's choice, else the one named Blocks, else the one that reads so.
 * @throws AppError `link-type-missing`
 */
export function chooseLinkType(types: readonly JiraLinkType[], wanted: string): JiraLinkType {
  const chosen =
    wanted === ''
      ? (types.find((type) => type.name.toLowerCase() === 'blocks') ??
        types.find((type) => /^blocks\b/i.test(type.outward)) ??
        types.find((type) => type.id === FIRST_LINK_TYPE))
      : types.find((type) => type.id === wanted);
  if (chosen !== undefined) return chosen;
  throw new AppError({
    kind: 'admin_required',
    code: 'link-type-missing',
    message: 'This Jira site has no link type for “blocks”, so the order of the tickets cannot be kept.',
    action: 'Ask a Jira administrator to switch issue linking on and to add the type Blocks, or to choose a link type in the app’s settings.',
  });
}

/** What the export fills in, or Jira does. */
const FILLED = ['summary', 'issuetype', 'project', 'description', 'reporter', 'parent', 'issuelinks', 'attachment'];
const EPIC_NAME = 'com.pyxis.greenhopper.jira:gh-epic-label';

export const epicNameField = (fields: readonly JiraCreateField[]): string | null =>
  fields.find((field) => field.custom === EPIC_NAME && field.required)?.fieldId ?? null;

/** Fields without which Jira would refuse every issue of the type, and that nothing fills in. */
export const unfilledFields = (fields: readonly JiraCreateField[]): readonly JiraCreateField[] =>
  fields.filter((field) => field.required && !field.hasDefaultValue && !FILLED.includes(field.fieldId) && field.custom !== EPIC_NAME);

/** @throws AppError `required-field` where Jira asks for something that no ticket has. */
export function refuseUnfilled(fields: readonly JiraCreateField[], typeName: string, projectKey: string): void {
  const unfilled = unfilledFields(fields);
  if (unfilled.length === 0) return;
  const names = unfilled.map((field) => `“${field.name}”`).join(', ');
  throw new AppError({
    kind: 'admin_required',
    code: 'required-field',
    message: `In ${projectKey} every ${typeName} needs a value for ${names}, which tickets from a specification do not have.`,
    action: `Ask an administrator of ${projectKey} to give ${unfilled.length === 1 ? 'the field' : 'these fields'} a default value or to make ${unfilled.length === 1 ? 'it' : 'them'} optional.`,
  });
}
