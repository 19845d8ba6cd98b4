/** A project as `GET project/{key}` gives it. */
export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly archived: boolean;
  /** `software`, `business`, `service_desk`; absent where Jira does not say. */
  readonly type?: string;
  /** Team-managed projects have fields and types of their own. */
  readonly teamManaged?: boolean;
  /** True where an issue without a person goes to the project's lead. */
  readonly assignsLead?: boolean;
}

/** `hierarchyLevel`: -1 sub-task, 0 the ordinary issue, 1 the epic. Names are the site's own and translated. */
export interface JiraIssueType {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  readonly hierarchyLevel: number;
}

/** A field on the create screen. `custom` is the custom field's type; null for Jira's own fields. */
export interface JiraCreateField {
  readonly fieldId: string;
  readonly name: string;
  readonly required: boolean;
  readonly hasDefaultValue: boolean;
  readonly custom: string | null;
  /** Type of its value, and of its items where it is a list: `array`, `option`. */
  readonly type?: string;
  readonly items?: string;
  /** Values that may be chosen, where the field has such a list. */
  readonly allowed?: readonly { readonly id: string; readonly name: string }[];
}

/** `outward` reads from the blocker (`blocks`), `inward` from the blocked issue (`is blocked by`). */
export interface JiraLinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export interface JiraPerson {
  readonly accountId: string;
  readonly displayName: string;
  readonly active: boolean;
}

export interface CreatedIssue {
  readonly id: string;
  readonly key: string;
}

/** One issue to create, as the REST API takes it. */
export interface IssueElement {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: readonly { readonly key: string; readonly value: unknown }[];
}

/** Jira's own words about one refused element; field ids point to messages. */
export interface JiraProblem {
  readonly messages: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Answer of `issue/bulk`: created issues in the order of the elements that did not fail; failures by 0-based index. */
export interface BulkResult {
  readonly issues: readonly CreatedIssue[];
  readonly failures: readonly { readonly index: number; readonly problem: JiraProblem }[];
}

/** Links of an issue as it shows them. */
export interface IssueLink {
  readonly typeId: string;
  /** Its type's words, as Jira shows them with the link. */
  readonly outward: string;
  readonly inward: string;
  /** The issue at the other end, when this one is the blocker, else null. */
  readonly outwardKey: string | null;
  readonly inwardKey: string | null;
}

export interface JiraBoard {
  readonly id: number;
  readonly name: string;
  /** `scrum`, `kanban`, `simple`. */
  readonly type: string;
}

export interface JiraSprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future';
}

/** Issues that could not be ranked; the others were. */
export interface RankResult {
  readonly refused: readonly { readonly issueKey: string; readonly message: string }[];
}

/** What is left of a limit, as Jira last said in its answers. */
export interface JiraQuota {
  readonly limit: number;
  readonly remaining: number;
}

/** What an issue says and what became of it. */
export interface IssueState {
  readonly summary: string;
  /** An Atlassian document; null where it is empty. */
  readonly description: unknown;
  readonly statusId: string;
  readonly comments: number;
  readonly worklogs: number;
  readonly subtasks: number;
}

/** An issue read back. `property` is the receipt property's value, null where it has none. */
export interface FetchedIssue {
  readonly id: string;
  readonly key: string;
  readonly property: unknown;
  readonly attachments: readonly { readonly filename: string; readonly size: number }[];
  readonly links: readonly IssueLink[];
  /** Only where it was asked for. */
  readonly state?: IssueState;
}
