import type { JsonObject } from '../model/json';
import type { IssueType, Project, Status } from '../model/project';
import { avatars } from './common';

/** Team-managed things carry the project they belong to. */
export function scopeOf(project: Project): JsonObject {
  return project.style === 'next-gen' ? { scope: { type: 'PROJECT', project: { id: project.id } } } : {};
}

/** A project as it stands inside an issue. */
export function showProjectBriefly(base: string, project: Project): JsonObject {
  return {
    self: `${base}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.projectTypeKey,
    simplified: project.style === 'next-gen',
    avatarUrls: avatars(base, '/avatar/project'),
  };
}

/** An issue type as issues, projects and create metadata show it. */
export function showIssueType(base: string, project: Project, type: IssueType): JsonObject {
  return {
    self: `${base}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: `${base}/avatar/issuetype/${type.id}`,
    name: type.name,
    subtask: type.subtask,
    ...scopeOf(project),
    hierarchyLevel: type.hierarchyLevel,
  };
}

const CATEGORIES = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

/** A status with its category. */
export function showStatus(base: string, project: Project, status: Status): JsonObject {
  const category = CATEGORIES[status.category];
  return {
    self: `${base}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${base}/avatar/status/${status.id}`,
    name: status.name,
    id: status.id,
    ...scopeOf(project),
    statusCategory: { self: `${base}/rest/api/3/statuscategory/${category.id.toString()}`, ...category },
  };
}
