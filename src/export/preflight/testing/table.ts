import type { CheckState, Mender } from '../../../domain/preflight';
import type { JiraCreateField } from '../../jira-types';
import type { Check } from '../check';
import type { Facts, Wants } from '../facts';

const WANTS: Wants = {
  issues: 3,
  links: 2,
  attachments: 0,
  epics: false,
  assignees: [],
  unassigned: 0,
  priorities: [],
  sprints: [],
  components: [],
  labels: 0,
  dueDates: 0,
  storyPoints: 0,
  rank: false,
  fieldValues: {},
  issueTypeId: '',
  linkTypeId: '',
  refusedBefore: [],
};

export const field = (fieldId: string, more: Partial<JiraCreateField> = {}): JiraCreateField => ({ fieldId, name: fieldId, required: false, hasDefaultValue: false, custom: null, ...more });

/** What is changed of facts in which nothing is wrong and nothing special is wanted. */
export type Spoilt = Partial<Omit<Facts, 'wants'>> & { readonly wants?: Partial<Wants> };

export const generateFacts = ({ wants = {}, ...facts }: Spoilt = {}): Facts => ({
  projectKey: 'DEMO',
  wants: { ...WANTS, ...wants },
  project: { id: '1', key: 'DEMO', name: 'Demo', archived: false, type: 'software', teamManaged: false },
  seesAny: true,
  rights: new Set(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES', 'CREATE_ATTACHMENTS', 'ASSIGN_ISSUES', 'SCHEDULE_ISSUES']),
  types: [
    { id: '10000', name: 'Epos', subtask: false, hierarchyLevel: 1 },
    { id: '10001', name: 'Geschichte', subtask: false, hierarchyLevel: 0 },
    { id: '10009', name: 'Unteraufgabe', subtask: true, hierarchyLevel: -1 },
  ],
  fields: [field('summary', { required: true })],
  epicFields: [field('summary', { required: true })],
  linkTypes: [{ id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
  boards: null,
  sprints: null,
  assignable: null,
  attachments: null,
  quota: null,
  newestNumber: 0,
  ...facts,
});

/** A case of a check: what is changed, what it says, and for a warning or refusal who can mend it and how. */
export type Row = readonly [string, Spoilt, CheckState, RegExp, Mender?, RegExp?, string?];

/** Runs a check over each case. Every check must be seen to pass in one, and to complain in one where it ever does. */
export function table(check: Check, rows: readonly Row[]): void {
  describe(`the check “${check.title}”`, () => {
    it.each(rows.map((row) => ({ name: row[0], row })))('$name', ({ row: [, spoilt, state, detail, who, action, code] }) => {
      const verdict = check.run(generateFacts(spoilt));
      expect(verdict).toMatchObject({ state, detail: expect.stringMatching(detail) as string });
      const mend = verdict.state === 'warning' || verdict.state === 'refused' ? { who: verdict.who, action: verdict.action } : null;
      expect(mend).toEqual(who === undefined ? null : { who, action: expect.stringMatching(action ?? /./) as string });
      expect(verdict.state === 'refused' ? verdict.code : undefined).toBe(code);
    });
  });
}
