import type { Board } from '../model/board';
import type { Field, IssueType, Project, Status } from '../model/project';
import { RANK, SPRINT, START_DATE, STORY_POINT_ESTIMATE, STORY_POINTS } from './custom-fields';

export type TemplateName = 'company-managed' | 'team-managed' | 'business' | 'service';

/** What a project is made from. */
export interface Template {
  readonly style: Project['style'];
  readonly projectTypeKey: Project['projectTypeKey'];
  readonly issueTypes: readonly IssueType[];
  readonly statuses: readonly Status[];
  readonly customFields: readonly Field[];
  readonly components: readonly string[];
  readonly board: Pick<Board, 'type' | 'estimationFieldId'> | null;
}

const issueType = (id: string, name: string, level: 1 | 0 | -1, screen: readonly string[]): IssueType => ({
  id,
  name,
  description: '',
  subtask: level === -1,
  hierarchyLevel: level,
  screen: [...screen],
  required: [],
  validators: [],
});

const STATUSES: readonly Status[] = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '10001', name: 'Done', category: 'done' },
];

const BASIC = ['summary', 'description', 'reporter', 'priority', 'labels', 'attachment', 'issuelinks', 'assignee', 'duedate'];
const CLASSIC = [...BASIC, 'components', START_DATE.id];
const CLASSIC_STORY = [...CLASSIC, 'parent', SPRINT.id, STORY_POINTS.id];
const TEAM = [...BASIC, START_DATE.id];
const TEAM_STORY = [...TEAM, 'parent', SPRINT.id, STORY_POINT_ESTIMATE.id];

const COMPANY: Template = {
  style: 'classic',
  projectTypeKey: 'software',
  issueTypes: [
    issueType('10000', 'Epic', 1, CLASSIC),
    issueType('10001', 'Story', 0, CLASSIC_STORY),
    issueType('10002', 'Task', 0, CLASSIC_STORY),
    issueType('10003', 'Bug', 0, [...CLASSIC_STORY, 'environment']),
    issueType('10004', 'Sub-task', -1, [...CLASSIC, 'parent']),
  ],
  statuses: STATUSES,
  customFields: [START_DATE, STORY_POINTS, SPRINT, RANK],
  components: ['Backend', 'Front end', 'Content'],
  board: { type: 'scrum', estimationFieldId: STORY_POINTS.id },
};

/** The templates; ids of a team-managed project's types and statuses are replaced by its own when it is made. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  'company-managed': COMPANY,
  'team-managed': {
    style: 'next-gen',
    projectTypeKey: 'software',
    issueTypes: [
      issueType('epic', 'Epic', 1, TEAM),
      issueType('story', 'Story', 0, TEAM_STORY),
      issueType('task', 'Task', 0, TEAM_STORY),
      issueType('bug', 'Bug', 0, TEAM_STORY),
      issueType('subtask', 'Subtask', -1, [...TEAM, 'parent']),
    ],
    statuses: STATUSES,
    customFields: [START_DATE, STORY_POINT_ESTIMATE, SPRINT, RANK],
    components: [],
    board: { type: 'simple', estimationFieldId: STORY_POINT_ESTIMATE.id },
  },
  business: {
    ...COMPANY,
    projectTypeKey: 'business',
    issueTypes: [issueType('10002', 'Task', 0, CLASSIC), issueType('10004', 'Sub-task', -1, [...CLASSIC, 'parent'])],
    customFields: [START_DATE],
    board: null,
  },
  service: {
    ...COMPANY,
    projectTypeKey: 'service_desk',
    issueTypes: [
      issueType('10010', '[System] Service request', 0, CLASSIC),
      issueType('10011', '[System] Incident', 0, CLASSIC),
      issueType('10004', 'Sub-task', -1, [...CLASSIC, 'parent']),
    ],
    customFields: [START_DATE],
    board: null,
  },
};
