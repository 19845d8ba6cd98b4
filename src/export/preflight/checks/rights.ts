import type { Facts, Wants } from '../facts';
import { NOT_REACHED, passed, refused, skipped, warning, type Check } from '../check';

interface Right {
  readonly key: string;
  readonly does: string;
  /** Null where the export cannot do without it. */
  readonly without: string | null;
  readonly wanted: (wants: Wants) => boolean;
}

/** Rights in the order in which they are needed. */
export const RIGHTS: readonly Right[] = [
  { key: 'BROWSE_PROJECTS', does: 'browse the project', without: null, wanted: () => true },
  { key: 'CREATE_ISSUES', does: 'create issues', without: null, wanted: () => true },
  { key: 'LINK_ISSUES', does: 'link issues', without: null, wanted: ({ links }) => links > 0 },
  { key: 'CREATE_ATTACHMENTS', does: 'attach files', without: null, wanted: ({ attachments }) => attachments > 0 },
  { key: 'ASSIGN_ISSUES', does: 'assign issues', without: 'Issues are made without the people chosen', wanted: ({ assignees }) => assignees.length > 0 },
  {
    key: 'SCHEDULE_ISSUES',
    does: 'schedule issues',
    without: 'Issues are made without sprint, due date and rank',
    wanted: ({ sprints, dueDates }) => sprints.length > 0 || dueDates > 0,
  },
];

const checkOf = (right: Right): Check => ({
  key: `right-${right.key.toLowerCase().replaceAll('_', '-')}`,
  title: `You may ${right.does}`,
  run: ({ project, rights, wants, projectKey }: Facts) => {
    if (project === null || rights === null) return NOT_REACHED;
    if (!right.wanted(wants)) return skipped('No ticket asks for it.');
    if (rights.has(right.key)) return passed(`You may ${right.does} in ${projectKey}.`);
    const ask = `Ask an administrator of ${projectKey} for the right to ${right.does}`;
    if (right.without === null) return refused('project_admin', 'right-missing', `You may not ${right.does} in ${projectKey}.`, `${ask}, then start the export again.`);
    return warning('project_admin', `You may not ${right.does} in ${projectKey}. ${right.without}; what is missing is listed at the end.`, `${ask}, or set it by hand afterwards.`);
  },
});

export const rightChecks: readonly Check[] = RIGHTS.map(checkOf);
