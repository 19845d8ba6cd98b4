import { table, type Row } from '../testing/table';
import { rightChecks } from './rights';

const ALL = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'LINK_ISSUES', 'CREATE_ATTACHMENTS', 'ASSIGN_ISSUES', 'SCHEDULE_ISSUES'];
const without = (right: string): ReadonlySet<string> => new Set(ALL.filter((one) => one !== right));
const wanted = { attachments: 1, assignees: ['a'], sprints: [4] };

/** What is said where the right is missing. */
const MISSING: Readonly<Record<string, Row>> = {
  BROWSE_PROJECTS: ['refuses', { rights: without('BROWSE_PROJECTS'), wants: wanted }, 'refused', /may not browse the project in DEMO/, 'project_admin', /administrator of DEMO for the right to browse/, 'right-missing'],
  CREATE_ISSUES: ['refuses', { rights: without('CREATE_ISSUES'), wants: wanted }, 'refused', /may not create issues in DEMO/, 'project_admin', /right to create issues, then start the export again/, 'right-missing'],
  LINK_ISSUES: ['refuses', { rights: without('LINK_ISSUES'), wants: wanted }, 'refused', /may not link issues/, 'project_admin', /right to link issues/, 'right-missing'],
  CREATE_ATTACHMENTS: ['refuses', { rights: without('CREATE_ATTACHMENTS'), wants: wanted }, 'refused', /may not attach files/, 'project_admin', /right to attach files/, 'right-missing'],
  ASSIGN_ISSUES: ['warns', { rights: without('ASSIGN_ISSUES'), wants: wanted }, 'warning', /may not assign issues in DEMO\. Issues are made without the people chosen/, 'project_admin', /set it by hand afterwards/],
  SCHEDULE_ISSUES: ['warns', { rights: without('SCHEDULE_ISSUES'), wants: wanted }, 'warning', /may not schedule issues in DEMO\. Issues are made without sprint, due date and rank/, 'project_admin', /set it by hand afterwards/],
};

const UNWANTED = { wants: { links: 0 } };

for (const [place, check] of rightChecks.entries()) {
  const right = ALL[place] ?? '';
  const always = place < 2;
  table(check, [
    ['passes', { wants: wanted }, 'passed', /^You may .* in DEMO\.$/],
    ...(MISSING[right] === undefined ? [] : [MISSING[right]]),
    ['looks only where a ticket asks for it', UNWANTED, always ? 'passed' : 'skipped', always ? /^You may/ : /No ticket asks for it/],
    ['is not reached where a check above refused', { rights: null }, 'skipped', /check above/],
  ]);
}

it('looks at every right, in the order in which they are needed', () => {
  expect(rightChecks.map(({ key }) => key)).toEqual(ALL.map((right) => `right-${right.toLowerCase().replaceAll('_', '-')}`));
});
