import type { CheckState, Mender } from '../../domain/preflight';
import type { DryRunIssue } from '../../domain/dry-run';
import { counted } from '../format';

const STATES: Readonly<Record<CheckState, string>> = { passed: 'Passed', warning: 'Look at it', refused: 'Stops the export', skipped: 'Not looked at' };
const MENDERS: Readonly<Record<Mender, string>> = { you: 'You', project_admin: 'A project administrator', site_admin: 'A Jira administrator', time: 'Time: it passes' };
const ISSUE_STATES: Readonly<Record<DryRunIssue['state'], string>> = { create: 'New', exists: 'Made already', leave: 'Left alone', link: 'Linked to' };

const made = (issues: number, epics: number): string => [counted(issues, 'issue'), ...(epics === 0 ? [] : [counted(epics, 'epic')])].join(' and ');

/** Words of the export and of what comes after it. */
export const EXPORT = {
  title: 'Export',
  choices: {
    title: 'What to make',
    issueType: 'Issue type',
    linkType: 'Link type',
    meaning: (name: string, outward: string, inward: string) => `${name}: A ${outward} B, B ${inward} A`,
    linkHelp: 'A is the ticket that must be finished first.',
    epics: 'Make an epic for each phase',
    board: 'Board',
    anyBoard: 'Any board of the project',
    sprint: 'Sprint of tickets without one',
    backlog: 'None: they stay in the backlog',
    sprintOption: (name: string, board: string) => `${name} (${board})`,
    rank: 'Order the backlog as planned',
    components: 'Components of every issue',
    required: (name: string) => `${name} (this project asks for it)`,
  },
  documents: {
    title: 'Checking the documents',
    hint: 'Every description is checked against Jira’s own rules before anything is made.',
  },
  checks: {
    title: 'Checks before anything is made',
    loading: 'Asking Jira',
    again: 'Check again',
    columns: { check: 'Check', state: 'State', detail: 'What was found', who: 'Who can mend it' },
    states: STATES,
    menders: MENDERS,
    refused: 'Something stops the export. Nothing was made.',
    nobody: '–',
  },
  dryRun: {
    title: 'What it will make',
    loading: 'Going through the export without making anything',
    totals: (issues: number, epics: number, links: number, attachments: number, sprintMoves: number) =>
      [
        made(issues, epics),
        counted(links, 'link'),
        ...(attachments === 0 ? [] : [counted(attachments, 'attachment')]),
        ...(sprintMoves === 0 ? [] : [`${String(sprintMoves)} into a sprint`]),
      ].join(' · '),
    requests: (count: number) => `${counted(count, 'request')} to Jira`,
    columns: { position: 'No.', title: 'Issue', state: 'What happens', links: 'Waits for', decide: 'Has an issue already' },
    epic: (title: string) => `Epic: ${title}`,
    states: ISSUE_STATES,
    anyway: 'Made anyway',
    attachment: (filename: string) => `with ${filename}`,
    has: (key: string) => `Has ${key}`,
    decisions: { leave: 'Leave it', link: 'Link to it', make: 'Make anyway' },
    decideLabel: (key: string) => `What to do about ${key}`,
    existing: (count: number) => (count === 1 ? '1 ticket has an issue from an earlier specification.' : `${String(count)} tickets have issues from earlier specifications.`),
    nothing: 'There is nothing to make: every ticket has its issue.',
  },
  start: (issues: number, epics: number, project: string) => `Create ${made(issues, epics)} in ${project}`,
  backToReview: 'Back to Review',
  goOn: (issues: number, epics: number, project: string) => `Create the missing ${made(issues, epics)} in ${project}`,
  finish: 'Finish',
  progress: {
    title: 'Tickets',
    columns: { title: 'Ticket', state: 'State', issue: 'Issue', message: 'In words' },
    outcomes: { Success: 'Made', Error: 'Failed', NotExecuted: 'Waits', Unknown: 'Unknown' },
    running: 'Making issues',
    undoing: 'Deleting issues',
  },
  result: {
    title: 'What was made',
    next: 'What is still to be made',
    counts: (issues: number, epics: number, links: number, attachments: number) =>
      [made(issues, epics), counted(links, 'link'), ...(attachments === 0 ? [] : [counted(attachments, 'attachment')])].join(' · '),
    loading: 'Loading what was made',
    none: 'Nothing was made yet.',
    failed: (count: number) => (count === 1 ? '1 ticket could not be made' : `${String(count)} tickets could not be made`),
    failedHint: 'Their reasons stand below. Once they are mended, export again: what was made is not made twice.',
    unknown: (count: number) => (count === 1 ? 'What came of 1 request is not known' : `What came of ${String(count)} requests is not known`),
    unknownHint: 'Look for them in Jira. The app does not send them again, so that nothing is made twice.',
    byHand: 'To be done by hand',
    byHandColumns: { issue: 'Issue', message: 'What happened', action: 'What to do' },
    list: 'Issues',
    epics: 'Epics',
  },
  done: { title: 'Done', text: 'All tickets of this specification are issues in Jira.' },
  open: 'Open in Jira',
  report: { csv: 'Download report (CSV)', json: 'Download report (JSON)' },
  undo: {
    open: 'Undo…',
    title: 'Delete the issues that this specification made?',
    loading: 'Looking at each issue',
    deletes: (count: number) => (count === 1 ? '1 issue is deleted' : `${String(count)} issues are deleted`),
    keeps: (count: number) => (count === 1 ? '1 issue stays' : `${String(count)} issues stay`),
    both: (deleted: number, kept: number) => `${deleted === 1 ? '1 issue is' : `${String(deleted)} issues are`} deleted, ${kept === 1 ? '1 stays' : `${String(kept)} stay`}.`,
    keepsHint: 'Somebody has worked on them, or they cannot be deleted.',
    nothing: 'No issue can be deleted.',
    final: 'Deleted issues cannot be brought back.',
    columns: { key: 'Issue', title: 'Title', reason: 'Why it stays' },
    jql: 'Search for what stays (JQL)',
    confirm: (count: number) => (count === 1 ? 'Delete 1 issue' : `Delete ${String(count)} issues`),
  },
} as const;
