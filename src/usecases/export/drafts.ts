import { describe } from '../../adf';
import { AppError } from '../../domain/errors';
import { PHASE_TITLES } from '../../domain/plan';
import { editedContent } from '../../domain/ticket-body';
import { epicRef, phaseOfEpic } from '../../export/epics';
import { epicFields, issueFields } from '../../export/issue-fields';
import type { IssueElement } from '../../export/jira-types';
import type { CreateRef } from '../../export/next-step';
import { refStates } from '../../export/ref-state';
import { elementOf } from './element';
import type { Run } from './run';

/** One element of a request with what its receipt says of it. */
export interface Draft {
  readonly ref: string;
  readonly element: IssueElement;
  readonly without: readonly string[];
  readonly attachment: string | null;
}

/** The epics of a request. */
export function epicDrafts(run: Run, receiptKey: string, refs: readonly CreateRef[]): Draft[] {
  const { epicTypeId } = run.target;
  if (epicTypeId === null) return [];
  return refs.flatMap(({ ref, without }): Draft[] => {
    const phase = phaseOfEpic(ref);
    if (phase === null) return [];
    const fields = epicFields(`${run.context.session.name}: ${PHASE_TITLES[phase]}`, run.target, epicTypeId);
    return [{ ref, without, attachment: null, element: elementOf(run, receiptKey, ref, fields) }];
  });
}

const missing = (title: string): AppError =>
  new AppError({
    kind: 'user_fixable',
    code: 'ticket-text-missing',
    message: `The text of the ticket “${title}” is not stored any more.`,
    action: 'Go back to the review, generate the tickets again, then start the export again.',
  });

/** The issues of a request: texts are read by key, the description is derived here and never stored. @throws AppError */
export async function issueDrafts(run: Run, receiptKey: string, refs: readonly CreateRef[]): Promise<Draft[]> {
  const ids = refs.map(({ ref }) => ref);
  const bodies = new Map((await run.deps.tickets.bodies(run.sessionId, ids)).map((body) => [body.id, body]));
  const epics = refStates(run.state().receipts.epics, run.run);
  return refs.map(({ ref, without }): Draft => {
    const record = run.record(ref);
    const body = bodies.get(ref);
    if (record === undefined || body === undefined) throw missing(record?.title ?? ref);
    const content = editedContent(body);
    const { document, attachment } = describe(content);
    const epic = epics.get(epicRef(record.phase));
    const parentKey = epic?.kind === 'made' ? epic.element.issueKey : null;
    const draft = { title: content.title, description: document, labels: run.settings.labels, assignment: record.assignment, parentKey };
    const built = issueFields(draft, run.target, without);
    return { ref, without: built.without, attachment: attachment?.name ?? null, element: elementOf(run, receiptKey, ref, built.fields) };
  });
}
