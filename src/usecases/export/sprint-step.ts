import type { Receipt, ReceiptElement } from '../../domain/receipt';
import { JiraError, problemText } from '../../export/jira-error';
import { made, refused } from '../../export/match';
import type { Step } from '../../export/next-step';
import type { SprintMove } from '../../export/order-steps';
import { sprintFix, sprintRefusal } from '../../export/sprint-refusal';
import { intend } from './repeatable';
import { rightsGone } from './rights-gone';
import type { Run } from './run';
import { attempt } from './waiting';

const NAME = 'Moving issues into their sprints';

/** Moves issues into one sprint: all or none, and what Jira refuses is a result. @throws Waiting, Outage */
async function moved(run: Run, sprintId: number, moves: readonly SprintMove[]): Promise<ReceiptElement[]> {
  const { projectKey } = run.target;
  try {
    await attempt(run, () => run.jira.moveToSprint(sprintId, moves.map(({ issueKey }) => issueKey)));
    return moves.map(({ ref, issueKey }) => made({ ref, state: 'not_executed' }, { id: run.record(ref)?.issueId ?? '', key: issueKey }));
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    if (error.failure.kind === 'refused' && error.failure.status === 401) throw rightsGone(projectKey, 401);
    const { failure } = error;
    if (failure.kind !== 'refused') throw error;
    const why = sprintRefusal(failure, (await attempt(run, () => run.jira.permissions(projectKey, ['SCHEDULE_ISSUES']))).has('SCHEDULE_ISSUES'));
    return moves.map(({ ref, issueKey }) => {
      const { message, action } = sprintFix(why, issueKey, projectKey, problemText(failure.problem));
      return refused({ ref, state: 'not_executed' }, message, action, ['sprint']);
    });
  }
}

/** Moves up to 50 issues into their sprint, under one receipt: a move that is made twice changes nothing. */
export async function sprintStep(run: Run, step: Step & { kind: 'sprint' }): Promise<void> {
  const sprints = new Set(step.moves.map((move) => move.sprintId));
  const what = `moves of ${String(step.moves.length)} issues into their sprint`;
  const receipt = await intend(run, { kind: 'sprint', step: NAME, refs: step.moves.map(({ ref }) => ref), again: step.again, action: 'issues_changed', what, requests: sprints.size });
  const results = new Map<string, ReceiptElement>();
  for (const sprintId of sprints) {
    for (const element of await moved(run, sprintId, step.moves.filter((move) => move.sprintId === sprintId))) results.set(element.ref, element);
  }
  const done: Receipt = { ...receipt, state: 'done', answeredAt: run.deps.clock(), confirmed: true, elements: receipt.elements.map((element) => results.get(element.ref) ?? element) };
  await run.save(done, NAME);
}
