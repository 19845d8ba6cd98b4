import type { JiraBoard, JiraCreateField, JiraIssueType, JiraLinkType, JiraProject, JiraQuota, JiraSprint } from '../jira-types';

/** What the tickets of an export want of the project; lists name each thing once. */
export interface Wants {
  readonly issues: number;
  readonly links: number;
  readonly attachments: number;
  readonly epics: boolean;
  readonly assignees: readonly string[];
  readonly unassigned: number;
  readonly priorities: readonly string[];
  readonly sprints: readonly number[];
  readonly components: readonly string[];
  readonly labels: number;
  readonly dueDates: number;
  readonly storyPoints: number;
  readonly rank: boolean;
  readonly fieldValues: Readonly<Record<string, string>>;
  readonly issueTypeId: string;
  readonly linkTypeId: string;
  /** What workflow validators and Jira itself refused in earlier exports to the project, each once. */
  readonly refusedBefore: readonly string[];
}

/** An open sprint, as one board shows it. */
export interface OpenSprint extends JiraSprint {
  readonly boardId: number;
  readonly board: string;
}

/** What was read before the first write. Null: not asked, because something before it stands in the way, or nothing wants it. */
export interface Facts {
  readonly projectKey: string;
  readonly wants: Wants;
  /** Null where the person does not see it. */
  readonly project: JiraProject | null;
  /** False where the person sees no project of the site at all. */
  readonly seesAny: boolean;
  readonly rights: ReadonlySet<string> | null;
  readonly types: readonly JiraIssueType[] | null;
  readonly fields: readonly JiraCreateField[] | null;
  readonly epicFields: readonly JiraCreateField[] | null;
  readonly linkTypes: readonly JiraLinkType[] | null;
  readonly boards: readonly JiraBoard[] | null;
  /** Once for each board that shows it. */
  readonly sprints: readonly OpenSprint[] | null;
  readonly assignable: ReadonlySet<string> | null;
  readonly attachments: { readonly enabled: boolean; readonly uploadLimit: number } | null;
  readonly quota: JiraQuota | null;
  readonly newestNumber: number;
}
