import type { Json } from './model/json';
import type { ProjectPermission } from './model/permissions';
import type { Account } from './model/account';
import type { Field, IssueType, Project } from './model/project';
import { CUSTOM_TYPES, FIRST_ADDED } from './seed/custom-fields';
import { makeProject, type NewProject } from './seed/make-project';
import type { Store } from './store';
import { nextNumber } from './store/documents';
import { findLinkType } from './store/links';
import type { Settings } from './store/settings';

export interface NewField {
  readonly name: string;
  readonly kind: Field['kind'];
  readonly options?: readonly string[];
  readonly required?: boolean;
  readonly defaultValue?: Json;
  /** Names or ids of the issue types that get it; all, unless told. */
  readonly issueTypes?: readonly string[];
}

/** What a Jira administrator sets up in a browser; here by call. Every change holds for the next request. */
export interface Admin {
  addProject(project: NewProject): Project;
  /** @throws Error where there is no such project; as in all that follow */
  project(key: string): Project;
  changeProject(key: string, changes: Partial<Pick<Project, 'archived' | 'appsBarred' | 'unassignedAllowed' | 'priorityIds' | 'name' | 'components'>>): void;
  permissions(key: string, accountId: string, change: { readonly grant?: readonly ProjectPermission[]; readonly revoke?: readonly ProjectPermission[] }): void;
  renameIssueType(key: string, type: string, name: string): void;
  removeIssueType(key: string, type: string): void;
  addField(key: string, field: NewField): Field;
  /** Takes a field off the screens of one issue type, or of all. */
  takeOffScreen(key: string, fieldId: string, type?: string): void;
  addValidator(key: string, type: string, validator: IssueType['validators'][number]): void;
  renameLinkType(type: string, names: { readonly name: string; readonly inward: string; readonly outward: string }): void;
  removeLinkType(type: string): void;
  /** Adds a person, or changes one. */
  putAccount(account: Account): void;
  changeAccount(accountId: string, changes: Partial<Pick<Account, 'active' | 'licensed' | 'displayName' | 'globalPermissions'>>): void;
  sprintState(sprintId: number, state: 'future' | 'active' | 'closed'): void;
  changeSettings(changes: Partial<Settings>): void;
  /** Lets search catch up with everything written so far. */
  catchUpSearch(): void;
}

/** @param now the site's time */
export function adminOf(store: Store, now: () => number): Admin {
  const project = (key: string): Project => found(store.projects.find(key), `project ${key}`);
  const change = (key: string, changed: (before: Project) => Project): void => {
    store.projects.put(changed(project(key)));
  };
  const changeTypes = (key: string, type: string | undefined, changed: (before: IssueType) => IssueType): void => {
    change(key, (before) => ({ ...before, issueTypes: before.issueTypes.map((each) => (type === undefined || is(each, type) ? changed(each) : each)) }));
  };
  return {
    addProject: (added) => store.db.atomically(() => makeProject(store, added, now())),
    project,
    changeProject: (key, changes) => { change(key, (before) => ({ ...before, ...changes })); },
    permissions: (key, accountId, { grant = [], revoke = [] }) => {
      change(key, (before) => {
        const kept = [...new Set([...(before.permissions[accountId] ?? []), ...grant])].filter((permission) => !revoke.includes(permission));
        return { ...before, permissions: { ...before.permissions, [accountId]: kept } };
      });
    },
    renameIssueType: (key, type, name) => { changeTypes(key, type, (before) => ({ ...before, name })); },
    removeIssueType: (key, type) => {
      change(key, (before) => ({ ...before, issueTypes: before.issueTypes.filter((each) => !is(each, type)) }));
    },
    addField: (key, added) => store.db.atomically(() => addField(store, project(key), added)),
    takeOffScreen: (key, fieldId, type) => {
      changeTypes(key, type, (before) => ({ ...before, screen: before.screen.filter((id) => id !== fieldId) }));
    },
    addValidator: (key, type, validator) => { changeTypes(key, type, (before) => ({ ...before, validators: [...before.validators, validator] })); },
    renameLinkType: (type, names) => { store.links.putType({ ...found(findLinkType(store.links, type), `link type ${type}`), ...names }); },
    removeLinkType: (type) => { store.links.removeType(found(findLinkType(store.links, type), `link type ${type}`).id); },
    putAccount: (account) => { store.accounts.put(account); },
    changeAccount: (accountId, changes) => {
      store.accounts.put({ ...found(store.accounts.get(accountId), `account ${accountId}`), ...changes });
    },
    sprintState: (sprintId, state) => {
      const sprint = found(store.boards.sprint(sprintId), `sprint ${sprintId.toString()}`);
      store.boards.putSprint({ ...sprint, state, completeDate: state === 'closed' ? new Date(now()).toISOString() : null });
    },
    changeSettings: (changes) => { store.settings.put({ ...store.settings.get(), ...changes }); },
    catchUpSearch: () => { store.search.catchUp(); },
  };
}

const is = (type: IssueType, said: string): boolean => type.id === said || type.name === said;

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The local Jira has no ${what}.`);
  return value;
}

function addField(store: Store, project: Project, added: NewField): Field {
  const field: Field = {
    id: `customfield_${nextNumber(store.db, 'custom_field', FIRST_ADDED).toString()}`,
    name: added.name,
    kind: added.kind,
    custom: CUSTOM_TYPES[added.kind] ?? 'local:field',
    options: (added.options ?? []).map((value) => ({ id: nextNumber(store.db, 'option', 10000).toString(), value })),
  };
  const chosen = (type: IssueType): boolean => added.issueTypes?.some((said) => is(type, said)) ?? true;
  const onScreen = (type: IssueType): IssueType => ({
    ...type,
    screen: [...type.screen, field.id],
    required: added.required === true ? [...type.required, field.id] : type.required,
  });
  store.projects.put({
    ...project,
    customFields: [...project.customFields, field],
    defaults: added.defaultValue === undefined ? project.defaults : { ...project.defaults, [field.id]: added.defaultValue },
    issueTypes: project.issueTypes.map((type) => (chosen(type) ? onScreen(type) : type)),
  });
  return field;
}
