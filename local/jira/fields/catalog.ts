import { can } from '../access';
import type { Account } from '../model/account';
import type { ProjectPermission } from '../model/permissions';
import type { Field, Project } from '../model/project';
import { rank, sprint } from './agile-kinds';
import { components, option, optionList, priority } from './choice-kinds';
import type { FieldKind } from './kind';
import { person } from './person-kind';
import { date, labels, number, richText, text } from './plain-kinds';

const KINDS: Readonly<Record<Field['kind'], FieldKind>> = {
  text,
  rich_text: richText,
  number,
  date,
  option,
  options: optionList,
  labels,
  person,
  components,
  priority,
  sprint,
  rank,
};

const system = (id: string, name: string, kind: Field['kind']): Field => ({ id, name, kind, custom: null, options: [] });

/** Fields of every site that a person fills. */
export const SYSTEM_FIELDS: readonly Field[] = [
  system('summary', 'Summary', 'text'),
  system('description', 'Description', 'rich_text'),
  system('environment', 'Environment', 'rich_text'),
  system('labels', 'Labels', 'labels'),
  system('priority', 'Priority', 'priority'),
  system('assignee', 'Assignee', 'person'),
  system('reporter', 'Reporter', 'person'),
  system('duedate', 'Due date', 'date'),
  system('components', 'Components', 'components'),
];

/** How values of this field are handled. */
export const kindOf = (field: Field): FieldKind => KINDS[field.kind];

/** A fillable field of the project, by id. */
export function findField(project: Project, id: string): Field | undefined {
  return SYSTEM_FIELDS.find((field) => field.id === id) ?? project.customFields.find((field) => field.id === id);
}

const NEEDED: Readonly<Record<string, ProjectPermission>> = {
  assignee: 'ASSIGN_ISSUES',
  reporter: 'MODIFY_REPORTER',
  duedate: 'SCHEDULE_ISSUES',
  issuelinks: 'LINK_ISSUES',
  attachment: 'CREATE_ATTACHMENTS',
};

/** Whether this person is offered the field at all; create metadata differs from person to person for this reason. */
export function offered(account: Account, project: Project, fieldId: string): boolean {
  const field = findField(project, fieldId);
  const needed = field?.kind === 'sprint' ? 'SCHEDULE_ISSUES' : NEEDED[fieldId];
  return needed === undefined || can(account, project, needed);
}
