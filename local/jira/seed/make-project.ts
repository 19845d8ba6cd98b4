import type { Project } from '../model/project';
import type { Store } from '../store';
import { nextNumber } from '../store/documents';
import { ACCOUNTS, type AccountName } from './accounts';
import { GRANTS } from './permissions';
import { TEMPLATES, type Template, type TemplateName } from './templates';

export interface NewProject {
  readonly key: string;
  readonly name?: string;
  readonly template?: TemplateName;
}

/** A project key as Jira allows it. */
export const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,9}$/;

/**
 * Makes a project as its template says, with its board and two sprints: one under way, one to come.
 * @throws Error where the key is not one, or taken
 */
export function makeProject(store: Store, { key, name, template = 'company-managed' }: NewProject, now: number): Project {
  if (!PROJECT_KEY.test(key)) throw new Error(`"${key}" is not a project key: 2 to 10 capital letters, digits or _, beginning with a letter.`);
  if (store.projects.find(key) !== undefined) throw new Error(`There is already a project with the key ${key}.`);
  const made = TEMPLATES[template];
  const own = made.style === 'next-gen' ? ownIds(store, made) : made;
  const project: Project = {
    id: store.projects.newId(),
    key,
    name: name ?? key.charAt(0) + key.slice(1).toLowerCase(),
    style: own.style,
    projectTypeKey: own.projectTypeKey,
    leadAccountId: ACCOUNTS.lead.accountId,
    archived: false,
    appsBarred: false,
    unassignedAllowed: true,
    issueTypes: own.issueTypes.map((type) => ({ ...type })),
    customFields: [...own.customFields],
    defaults: {},
    permissions: grants(),
    components: own.components.map((component) => ({ id: nextNumber(store.db, 'component', 10000).toString(), name: component })),
    priorityIds: ['1', '2', '3', '4', '5'],
    statuses: [...own.statuses],
  };
  store.projects.put(project);
  if (own.board !== null) makeBoard(store, project, own.board, now);
  return project;
}

const isAccountName = (name: string): name is AccountName => Object.hasOwn(ACCOUNTS, name);

function grants(): Project['permissions'] {
  return Object.fromEntries(Object.keys(ACCOUNTS).filter(isAccountName).map((name) => [ACCOUNTS[name].accountId, [...GRANTS[name]]]));
}

/** Team-managed projects share neither types nor statuses with any other project. */
function ownIds(store: Store, template: Template): Template {
  return {
    ...template,
    issueTypes: template.issueTypes.map((type) => ({ ...type, id: nextNumber(store.db, 'issue_type', 10100).toString() })),
    statuses: template.statuses.map((status) => ({ ...status, id: nextNumber(store.db, 'status', 10100).toString() })),
  };
}

const WEEK = 7 * 24 * 3600 * 1000;

function makeBoard(store: Store, project: Project, shape: NonNullable<Template['board']>, now: number): void {
  const board = store.boards.add({ projectId: project.id, name: `${project.key} board`, ...shape });
  const sprint = { boardId: board.id, completeDate: null, goal: null };
  const [start, end] = [now, now + 2 * WEEK].map((at) => new Date(at).toISOString());
  store.boards.addSprint({ ...sprint, name: `${project.key} Sprint 1`, state: 'active', startDate: start ?? null, endDate: end ?? null });
  store.boards.addSprint({ ...sprint, name: `${project.key} Sprint 2`, state: 'future', startDate: null, endDate: null });
}
