import { ISSUE_PROPERTY_KEY } from '../../domain/issue-property';
import { JiraError } from '../jira-error';
import type { JiraClient } from '../jira-client';
import type { BulkResult, CreatedIssue, FetchedIssue, IssueElement, IssueLink, IssueState, JiraBoard, JiraCreateField, JiraIssueType, JiraLinkType, JiraProblem, JiraProject, JiraSprint } from '../jira-types';
import { refOf } from '../receipt-property';
import type { Unreliable } from './faults';

export interface FakeIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly property: unknown;
  readonly attachments: { filename: string; size: number; text: string }[];
}

interface FakeLink {
  readonly typeId: string;
  readonly blocker: string;
  readonly blocked: string;
}

/** The site: its contents outlive every process. */
export class FakeSite {
  readonly issues: FakeIssue[] = [];
  readonly links: FakeLink[] = [];
  project: JiraProject = { id: '10001', key: 'DEMO', name: 'Demo', archived: false };
  rights = new Set(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES', 'CREATE_ATTACHMENTS']);
  types: JiraIssueType[] = [
    { id: '10000', name: 'Epos', subtask: false, hierarchyLevel: 1 },
    { id: '10004', name: 'Fehler', subtask: false, hierarchyLevel: 0 },
    { id: '10002', name: 'Aufgabe', subtask: false, hierarchyLevel: 0 },
  ];
  fields: JiraCreateField[] = ['summary', 'description', 'labels', 'priority', 'assignee'].map((fieldId) => ({
    fieldId,
    name: fieldId,
    required: fieldId === 'summary',
    hasDefaultValue: false,
    custom: null,
  }));
  linkTypes: JiraLinkType[] = [{ id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }];
  boards: JiraBoard[] = [{ id: 1, name: 'Board', type: 'scrum' }];
  sprints: JiraSprint[] = [];
  assignable = new Set<string>();
  /** Keys in the order of the backlog. */
  readonly backlog: string[] = [];
  readonly sprintOf = new Map<string, number>();
  /** Links are drawn the wrong way round, as a site with a swapped link type would. */
  swapped = false;
  /** What is wrong with an element, if anything. */
  problem: (element: IssueElement) => JiraProblem | null = () => null;
  /** What is wrong with a bulk request as a whole. */
  wholeProblem: (elements: readonly IssueElement[]) => JiraProblem | null = () => null;
  /** So many of the newest issues are not found by search. */
  searchLags = 0;
  /** A bulk answer names the created issues in another order than they were asked for. */
  reorders = false;
  private number = 0;

  /** A refused creation burns a number too (facts/jira.md §2). */
  burn(count: number): void {
    this.number += count;
  }

  private create(element: IssueElement): CreatedIssue {
    this.number += 1;
    const issue: FakeIssue = {
      id: String(20_000 + this.number),
      key: `${this.project.key}-${String(this.number)}`,
      fields: element.fields,
      property: element.properties.find((property) => property.key === ISSUE_PROPERTY_KEY)?.value ?? null,
      attachments: [],
    };
    this.issues.push(issue);
    this.backlog.push(issue.key);
    return { id: issue.id, key: issue.key };
  }

  createIssues(elements: readonly IssueElement[]): BulkResult {
    const whole = this.wholeProblem(elements);
    if (whole !== null) throw new JiraError('POST /rest/api/3/issue/bulk', { kind: 'refused', status: 400, problem: whole });
    const issues: CreatedIssue[] = [];
    const failures: { index: number; problem: JiraProblem }[] = [];
    for (const [index, element] of elements.entries()) {
      const problem = this.problem(element);
      if (problem === null) issues.push(this.create(element));
      else {
        this.burn(1);
        failures.push({ index, problem });
      }
    }
    return { issues: this.reorders ? issues.reverse() : issues, failures };
  }

  createIssue(element: IssueElement): CreatedIssue {
    const problem = this.wholeProblem([element]) ?? this.problem(element);
    if (problem !== null) throw new JiraError('POST /rest/api/3/issue', { kind: 'refused', status: 400, problem });
    return this.create(element);
  }

  moveToSprint(sprintId: number, keys: readonly string[]): void {
    if (!this.sprints.some(({ id }) => id === sprintId)) {
      throw new JiraError('POST sprint', { kind: 'refused', status: 400, problem: { messages: ['The sprint is closed.'], fields: {} } });
    }
    for (const key of keys) this.sprintOf.set(key, sprintId);
  }

  rank(keys: readonly string[], after: string): void {
    const rest = this.backlog.filter((key) => !keys.includes(key));
    rest.splice(rest.indexOf(after) + 1, 0, ...keys);
    this.backlog.splice(0, this.backlog.length, ...rest);
  }

  delete(key: string): void {
    const place = this.issues.findIndex((issue) => issue.key === key);
    if (place >= 0) this.issues.splice(place, 1);
    const kept = this.links.filter(({ blocker, blocked }) => blocker !== key && blocked !== key);
    this.links.splice(0, this.links.length, ...kept);
  }

  link(typeId: string, blocker: string, blocked: string): void {
    const link = this.swapped ? { typeId, blocker: blocked, blocked: blocker } : { typeId, blocker, blocked };
    if (!this.links.some((one) => one.blocker === link.blocker && one.blocked === link.blocked)) this.links.push(link);
  }

  shown(issue: FakeIssue): FetchedIssue {
    const links = this.links.flatMap((link): IssueLink[] => {
      const { outward = '', inward = '' } = this.linkTypes.find(({ id }) => id === link.typeId) ?? {};
      const words = { typeId: link.typeId, outward, inward };
      if (link.blocker === issue.key) return [{ ...words, outwardKey: link.blocked, inwardKey: null }];
      return link.blocked === issue.key ? [{ ...words, outwardKey: null, inwardKey: link.blocker }] : [];
    });
    const { summary = '', description = null } = issue.fields as { summary?: string; description?: unknown };
    const state: IssueState = { summary, description, statusId: '10000', comments: 0, worklogs: 0, subtasks: 0 };
    return { id: issue.id, key: issue.key, property: issue.property, attachments: [...issue.attachments], links, state };
  }

  fetch(idsOrKeys: readonly string[]): FetchedIssue[] {
    if (idsOrKeys.length > 100) throw new JiraError('POST /rest/api/3/issue/bulkfetch', { kind: 'refused', status: 400, problem: { messages: ['Too many.'], fields: {} } });
    return this.issues.filter((issue) => idsOrKeys.includes(issue.id) || idsOrKeys.includes(issue.key)).map((issue) => this.shown(issue));
  }

  searched(): FakeIssue[] {
    return this.issues.slice(0, Math.max(0, this.issues.length - this.searchLags));
  }
}

const numberOf = (key: string): number => Number(key.slice(key.indexOf('-') + 1));

/** The site as one process reaches it, over a connection that may fail. */
export function fakeJira(site: FakeSite, net: Unreliable, count: (endpoint: string) => void = () => undefined): JiraClient {
  const call = <T>(endpoint: string, effect: () => T): Promise<T> => {
    count(endpoint);
    return net.call(endpoint, effect);
  };
  return {
    myself: () => call('GET /rest/api/3/myself', () => ({ accountId: 'person', displayName: 'A person', active: true })),
    permissions: () => call('GET /rest/api/3/mypermissions', () => site.rights),
    project: () => call('GET /rest/api/3/project/{projectIdOrKey}', () => site.project),
    issueTypes: () => call('GET issuetypes', () => site.types),
    createFields: () => call('GET fields', () => site.fields),
    linkTypes: () => call('GET /rest/api/3/issueLinkType', () => site.linkTypes),
    createIssues: (elements) => call('POST /rest/api/3/issue/bulk', () => site.createIssues(elements)),
    createIssue: (element) => call('POST /rest/api/3/issue', () => site.createIssue(element)),
    fetchIssues: (keys) => call('POST /rest/api/3/issue/bulkfetch', () => site.fetch(keys)),
    searchByReceipt: (_, sessionId, refs) =>
      call('POST /rest/api/3/search/jql', () =>
        site
          .searched()
          .filter((issue) => refs.includes(refOf(issue.property, sessionId) ?? ''))
          .map((issue) => site.shown(issue)),
      ),
    newestNumber: () => call('POST /rest/api/3/search/jql', () => Math.max(0, ...site.searched().map((issue) => numberOf(issue.key)))),
    boards: () => call('GET /rest/agile/1.0/board', () => site.boards),
    sprints: () => call('GET sprints', () => site.sprints),
    assignable: (_, ids) => call('GET /rest/api/3/user/assignable/search', () => new Set(ids.filter((id) => site.assignable.has(id)))),
    attachmentMeta: () => call('GET /rest/api/3/attachment/meta', () => ({ enabled: true, uploadLimit: 10_000_000 })),
    moveToSprint: (sprintId, keys) =>
      call('POST sprint', () => {
        site.moveToSprint(sprintId, keys);
      }),
    rankAfter: (keys, after) =>
      call('PUT rank', () => {
        site.rank(keys, after);
        return { refused: [] };
      }),
    deleteIssue: (key) =>
      call('DELETE issue', () => {
        site.delete(key);
      }),
    searchMade: () => call('POST /rest/api/3/search/jql', () => site.searched().map((issue) => site.shown(issue))),
    searchBelow: () => call('POST /rest/api/3/search/jql', () => []),
    quota: () => null,
    link: (typeId, blockerKey, blockedKey) =>
      call('POST /rest/api/3/issueLink', () => {
        site.link(typeId, blockerKey, blockedKey);
      }),
    attach: (issueKey, filename, text) =>
      call('POST attachments', () => {
        site.issues.find((issue) => issue.key === issueKey)?.attachments.push({ filename, size: new TextEncoder().encode(text).length, text });
      }),
  };
}
