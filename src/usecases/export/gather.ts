import { RIGHTS, type Facts, type OpenSprint, type Wants } from '../../export/preflight';
import type { JiraClient } from '../../export/jira-client';
import { JiraError } from '../../export/jira-error';
import type { JiraCreateField, JiraLinkType } from '../../export/jira-types';
import { chooseEpicType, issueTypeFor } from '../../export/target';

/** Sends a read, again where that helps. */
export type Ask = <T>(send: () => Promise<T>) => Promise<T>;

const isRefused = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof JiraError && error.failure.kind === 'refused' && statuses.includes(error.failure.status);

/** A read whose refusal is an answer too: not here, or not for you. */
async function orElse<T, E>(asked: Promise<T>, otherwise: E): Promise<T | E> {
  try {
    return await asked;
  } catch (error) {
    if (isRefused(error, 400, 403, 404)) return otherwise;
    throw error;
  }
}

/** Whether the person sees any project at all: without a licence, nobody does. */
async function seesAny(jira: JiraClient, ask: Ask): Promise<boolean> {
  const held = await orElse(ask(() => jira.permissions(null, ['BROWSE_PROJECTS'])), new Set<string>());
  return held.has('BROWSE_PROJECTS');
}

async function openSprints(jira: JiraClient, ask: Ask, projectKey: string): Promise<Pick<Facts, 'boards' | 'sprints'>> {
  const boards = await ask(() => jira.boards(projectKey));
  const sprints: OpenSprint[] = [];
  for (const { id, name } of boards.filter(({ type }) => type !== 'kanban')) {
    const open = await ask(() => jira.sprints(id));
    sprints.push(...open.map((sprint) => ({ ...sprint, boardId: id, board: name })));
  }
  return { boards, sprints };
}

async function epicFieldsOf(jira: JiraClient, ask: Ask, projectId: string, types: Facts['types'], wants: Wants): Promise<readonly JiraCreateField[] | null> {
  const type = wants.epics ? chooseEpicType(types ?? []) : null;
  return type === null ? null : orElse(ask(() => jira.createFields(projectId, type.id)), null);
}

/** Issue types, then what the create screens of those that are used ask for. */
async function typesAndFields(jira: JiraClient, ask: Ask, projectId: string, wants: Wants): Promise<Pick<Facts, 'types' | 'fields' | 'epicFields'>> {
  const types = await ask(() => jira.issueTypes(projectId));
  const type = issueTypeFor(types, wants.issueTypeId);
  const [fields, epicFields] = await together(type === null ? null : ask(() => jira.createFields(projectId, type.id)), epicFieldsOf(jira, ask, projectId, types, wants));
  return { types, fields, epicFields };
}

/** Reads that do not wait for each other. Where one fails, the others are waited for, so that none is under way afterwards. */
async function together<T extends readonly unknown[]>(...asked: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return Promise.all(asked);
}

const ALL_RIGHTS = RIGHTS.map(({ key }) => key);

/**
 * Reads what the checks need; where the project or a right stands in the way of all that follows, no more is read. `offers` reads boards and sprints too where no ticket wants one, so that a person can choose.
 * @throws JiraError where Jira does not answer, or asks the person to allow the app.
 */
export async function gather(jira: JiraClient, ask: Ask, projectKey: string, wants: Wants, offers: boolean): Promise<Facts> {
  const nothing: Facts = {
    projectKey,
    wants,
    project: null,
    seesAny: true,
    rights: null,
    types: null,
    fields: null,
    epicFields: null,
    linkTypes: null,
    boards: null,
    sprints: null,
    assignable: null,
    attachments: null,
    quota: null,
    newestNumber: 0,
  };
  const project = await orElse(ask(() => jira.project(projectKey)), null);
  if (project === null) return { ...nothing, seesAny: await seesAny(jira, ask) };
  if (project.archived) return { ...nothing, project };
  const rights = await ask(() => jira.permissions(project.key, ALL_RIGHTS));
  const known = { ...nothing, project, rights };
  if (!rights.has('BROWSE_PROJECTS') || !rights.has('CREATE_ISSUES')) return known;
  const noLinkTypes: readonly JiraLinkType[] = [];
  const [ofTypes, linkTypes, agile, assignable, attachments, newestNumber] = await together(
    typesAndFields(jira, ask, project.id, wants),
    // Where linking is switched off, Jira answers 404: the same as having no type at all.
    wants.links > 0 || offers ? orElse(ask(() => jira.linkTypes()), noLinkTypes) : null,
    wants.sprints.length > 0 || offers ? openSprints(jira, ask, project.key) : { boards: null, sprints: null },
    wants.assignees.length > 0 ? ask(() => jira.assignable(project.key, wants.assignees)) : null,
    wants.attachments > 0 ? ask(() => jira.attachmentMeta()) : null,
    ask(() => jira.newestNumber(project.key)),
  );
  return { ...known, ...ofTypes, linkTypes, ...agile, assignable, attachments, quota: jira.quota(), newestNumber };
}
