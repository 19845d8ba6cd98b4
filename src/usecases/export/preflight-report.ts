import type { CheckResult, ExportOffers, PreflightReport, RequiredField } from '../../domain/preflight';
import { AppError } from '../../domain/errors';
import type { ExportChoices } from '../../domain/session';
import { runChecks, type Facts, type OpenSprint } from '../../export/preflight';
import type { JiraCreateField } from '../../export/jira-types';
import { linkTypeFor } from '../../export/link-type';
import { issueTypeFor, unfilledFields } from '../../export/target';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { refuseUnready } from '../shared/ready';
import { begin, ticketsOf, refuseNothing } from './begin';
import { callerDeps, resolverTime } from './caller-deps';
import { checkSession } from './checks';
import { withChoices } from './choices';
import { dryRunPage } from './dry-run-page';
import { openExport } from './open-run';
import { rehearse } from './rehearse';
import { attempt } from './waiting';

function requiredField(field: JiraCreateField): RequiredField {
  const type = field.type === 'array' ? field.items : field.type;
  const kind = field.allowed !== undefined ? 'option' : type === 'number' ? 'number' : type === 'date' ? 'date' : 'text';
  return { id: field.fieldId, name: field.name, kind, options: field.allowed ?? [] };
}

/** Sprints of the board that was chosen, else of all, each once. */
export const offeredSprints = (sprints: readonly OpenSprint[], boardId: number | null): OpenSprint[] => {
  const ofBoard = boardId === null ? sprints : sprints.filter((sprint) => sprint.boardId === boardId);
  return ofBoard.filter(({ id }, place) => ofBoard.findIndex((one) => one.id === id) === place);
};

function offersOf({ types, linkTypes, boards, sprints, fields }: Facts, boardId: number | null): ExportOffers {
  return {
    issueTypes: (types ?? []).filter(({ subtask, hierarchyLevel }) => !subtask && hierarchyLevel === 0).map(({ id, name }) => ({ id, name })),
    linkTypes: linkTypes ?? [],
    boards: (boards ?? []).map(({ id, name }) => ({ id, name })),
    sprints: offeredSprints(sprints ?? [], boardId).map(({ id, name, state, board }) => ({ id, name, state, board })),
    components: fields?.find(({ fieldId }) => fieldId === 'components')?.allowed ?? [],
    required: unfilledFields(fields ?? [], {}).map(requiredField),
  };
}

/** What the session itself must be, as a check among the others. */
function sessionCheck(refuse: () => void): CheckResult {
  const about = { key: 'tickets', title: 'Tickets are ready' };
  try {
    refuse();
    return { ...about, state: 'passed', detail: 'The tickets are those of the present sheets and options.', who: null, action: '' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...about, state: 'refused', detail: error.message, who: 'you', action: error.action };
  }
}

/** A page of the dry run: position of its first issue, and how many. */
export interface Shown {
  readonly from: number;
  readonly limit: number;
}

/**
 * Every check that an export of the session would begin with, as the person asking, what can be chosen for it, and what it
 * would do: all of one look at storage and Jira, because a screen asks for it after each choice. Nothing is written.
 * @throws AppError `session-not-found`; Waiting or Outage where Jira does not answer.
 */
export async function preflightReport(deps: Deps, caller: Caller, sessionId: string, choices: Partial<ExportChoices> | null, { from, limit }: Shown): Promise<PreflightReport> {
  const session = withChoices(await openSession(deps, caller, sessionId, 'edit'), await deps.settings.get(), choices);
  const exporting = callerDeps(deps);
  const context = { remaining: resolverTime(deps) };
  const opened = await openExport(exporting, session, true);
  const jira = exporting.jira(caller.accountId, () => undefined);
  const beginning = await begin(exporting, jira, (send) => attempt({ deps: exporting, context }, send), session, opened, true);
  const { facts, existing } = beginning;
  const own = sessionCheck(() => {
    checkSession(session, opened.madeFrom, opened.records);
    refuseUnready(session);
    refuseNothing(ticketsOf(session, opened.records, existing));
  });
  const { results, refusal } = runChecks(facts);
  return {
    checks: [own, ...results],
    allowed: refusal === null && own.state !== 'refused',
    chosen: {
      issueTypeId: issueTypeFor(facts.types ?? [], facts.wants.issueTypeId)?.id ?? '',
      linkTypeId: linkTypeFor(facts.linkTypes ?? [], facts.wants.linkTypeId)?.id ?? '',
      epics: facts.wants.epics,
    },
    offers: offersOf(facts, session.exportTo?.boardId ?? null),
    dryRun: refusal === null ? dryRunPage(session, await rehearse(exporting, session, opened, beginning), from, limit) : null,
  };
}
