import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraCreateField, JiraIssueType, JiraLinkType, JiraProject } from '../../export/jira-types';
import { ask, type JiraTransport } from '../call';

const projectShape = z
  .object({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    archived: z.boolean().optional(),
    projectTypeKey: z.string().optional(),
    style: z.string().optional(),
    assigneeType: z.string().optional(),
  })
  .transform(
    ({ id, key, name, archived, projectTypeKey, style, assigneeType }): JiraProject => ({
      id,
      key,
      name,
      archived: archived ?? false,
      ...(projectTypeKey === undefined ? {} : { type: projectTypeKey }),
      teamManaged: style === 'next-gen',
      assignsLead: assigneeType === 'PROJECT_LEAD',
    }),
  );

/**
 * A project that the person can see.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get
 * @throws JiraError, refused with 404 where there is none, or none to see.
 */
export const project = (transport: JiraTransport, idOrKey: string): Promise<JiraProject> =>
  ask(transport, { endpoint: 'GET /rest/api/3/project/{projectIdOrKey}', path: route`/rest/api/3/project/${idOrKey}` }, projectShape);

/** The most that createmeta gives in a page (facts/jira.md §2). */
const PAGE = '200';

const issueTypesShape = z.object({
  issueTypes: z.array(
    z
      .object({ id: z.string(), name: z.string(), subtask: z.boolean(), hierarchyLevel: z.int().optional() })
      .transform((type): JiraIssueType => ({ ...type, hierarchyLevel: type.hierarchyLevel ?? (type.subtask ? -1 : 0) })),
  ),
});

/**
 * Issue types in which the person may create.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get
 * @throws JiraError
 */
export async function issueTypes(transport: JiraTransport, projectId: string): Promise<readonly JiraIssueType[]> {
  const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes?maxResults=${PAGE}`;
  const endpoint = 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes';
  return (await ask(transport, { endpoint, path }, issueTypesShape)).issueTypes;
}

/** Priorities and components have names, options have values; other lists are not looked at. */
const allowedShape = z
  .array(
    z
      .object({ id: z.string(), name: z.string().optional(), value: z.string().optional() })
      .transform(({ id, name, value }) => ({ id, name: name ?? value ?? id })),
  )
  .optional()
  .catch(undefined);

const fieldsShape = z.object({
  fields: z.array(
    z
      .object({
        fieldId: z.string(),
        name: z.string(),
        required: z.boolean(),
        hasDefaultValue: z.boolean().optional(),
        schema: z.object({ custom: z.string().optional(), type: z.string().optional(), items: z.string().optional() }).optional(),
        allowedValues: allowedShape,
      })
      .transform(
        (field): JiraCreateField => ({
          fieldId: field.fieldId,
          name: field.name,
          required: field.required,
          hasDefaultValue: field.hasDefaultValue ?? false,
          custom: field.schema?.custom ?? null,
          ...(field.schema?.type === undefined ? {} : { type: field.schema.type }),
          ...(field.schema?.items === undefined ? {} : { items: field.schema.items }),
          ...(field.allowedValues === undefined ? {} : { allowed: field.allowedValues }),
        }),
      ),
  ),
});

/**
 * Fields on the create screen of an issue type, the first 200 of them.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-issuetypeid-get
 * @throws JiraError, refused with an empty 404 where the project does not have the type.
 */
export async function createFields(transport: JiraTransport, projectId: string, issueTypeId: string): Promise<readonly JiraCreateField[]> {
  const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${issueTypeId}?maxResults=${PAGE}`;
  const endpoint = 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}';
  return (await ask(transport, { endpoint, path }, fieldsShape)).fields;
}

const linkTypesShape = z.object({
  issueLinkTypes: z.array(
    z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }).transform((type): JiraLinkType => type),
  ),
});

/**
 * The site's link types, in its own words.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-get
 * @throws JiraError, refused with 404 where linking is switched off.
 */
export async function linkTypes(transport: JiraTransport): Promise<readonly JiraLinkType[]> {
  const answer = await ask(transport, { endpoint: 'GET /rest/api/3/issueLinkType', path: route`/rest/api/3/issueLinkType` }, linkTypesShape);
  return answer.issueLinkTypes;
}
