import type { Settings } from '../../domain/settings';
import type { JiraClient } from '../../export/jira-client';
import { chooseEpicType, chooseIssueType, chooseLinkType, epicNameField, refuseUnfilled, unfilledFields, type ExportTarget } from '../../export/target';
import { JiraError } from '../../export/jira-error';
import type { JiraCreateField, JiraIssueType, JiraLinkType } from '../../export/jira-types';
import { asRefusal, checkProject, checkRights, neededRights, projectMissing } from './checks';

export interface PreflightNeeds {
  readonly projectKey: string;
  readonly links: boolean;
  readonly attachments: boolean;
  readonly settings: Settings;
  /** Sends a read, again where that helps. */
  readonly ask: <T>(send: () => Promise<T>) => Promise<T>;
}

interface Epics {
  readonly type: JiraIssueType;
  readonly fields: readonly JiraCreateField[];
}

/** Epics only where they can be created: a required field that nothing fills would refuse each of them. */
async function epicsOf(jira: JiraClient, needs: PreflightNeeds, projectId: string, types: readonly JiraIssueType[]): Promise<Epics | null> {
  const type = needs.settings.epics ? chooseEpicType(types) : null;
  if (type === null) return null;
  const fields = await needs.ask(() => jira.createFields(projectId, type.id));
  return unfilledFields(fields).length > 0 ? null : { type, fields };
}

/**
 * Everything that can be known before the first write: project, rights, issue types, required fields, link type. The first
 * thing that stands in the way stops it. Each check is one read.
 * @throws AppError that says what is wrong and who can mend it; JiraError where Jira does not answer.
 */
export async function preflight(jira: JiraClient, needs: PreflightNeeds): Promise<ExportTarget> {
  const { ask, settings, projectKey } = needs;
  const project = await ask(() => jira.project(projectKey)).catch((error: unknown) => {
    throw asRefusal(error, (cause) => projectMissing(projectKey, cause));
  });
  checkProject(project);
  const rights = neededRights(needs.links, needs.attachments);
  checkRights(rights, await ask(() => jira.permissions(project.key, rights.map((right) => right.key))), project.key);
  const types = await ask(() => jira.issueTypes(project.id));
  const type = chooseIssueType(types, settings.issueTypeId, project.key);
  const fields = await ask(() => jira.createFields(project.id, type.id));
  refuseUnfilled(fields, type.name, project.key);
  const epics = await epicsOf(jira, needs, project.id, types);
  const linkTypeId = needs.links ? await linkTypeOf(jira, needs) : '';
  return {
    projectId: project.id,
    projectKey: project.key,
    issueTypeId: type.id,
    epicTypeId: epics?.type.id ?? null,
    epicNameField: epics === null ? null : epicNameField(epics.fields),
    linkTypeId,
    fields: fields.map((field) => field.fieldId),
    newestNumber: await ask(() => jira.newestNumber(project.key)),
  };
}

/** Where linking is switched off, Jira answers 404: the same as having no type at all. */
async function linkTypeOf(jira: JiraClient, needs: PreflightNeeds): Promise<string> {
  let types: readonly JiraLinkType[];
  try {
    types = await needs.ask(() => jira.linkTypes());
  } catch (error) {
    if (!(error instanceof JiraError) || error.failure.kind !== 'refused' || error.failure.status !== 404) throw error;
    types = [];
  }
  return chooseLinkType(types, needs.settings.linkTypeId).id;
}
