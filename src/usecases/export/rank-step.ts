import type { Receipt, ReceiptElement } from '../../domain/receipt';
import { JiraError } from '../../export/jira-error';
import { made, refused } from '../../export/match';
import type { Step } from '../../export/next-step';
import type { RankMove } from '../../export/order-steps';
import { intend } from './repeatable';
import { rightsGone } from './rights-gone';
import type { Run } from './run';
import { attempt } from './waiting';

const NAME = 'Putting the backlog in order';

const notRanked = ({ ref, issueKey }: RankMove, message: string): ReceiptElement =>
  refused({ ref, state: 'not_executed' }, `${issueKey} was not put in its place in the backlog. ${message}`.trim(), 'Put it in its place by hand.', ['rank']);

async function ranked(run: Run, step: Step & { kind: 'rank' }): Promise<ReceiptElement[]> {
  try {
    const { refused: not } = await attempt(run, () => run.jira.rankAfter(step.moves.map(({ issueKey }) => issueKey), step.afterKey));
    return step.moves.map((move) => {
      const refusal = not.find(({ issueKey }) => issueKey === move.issueKey);
      if (refusal !== undefined) return notRanked(move, refusal.message);
      return made({ ref: move.ref, state: 'not_executed' }, { id: run.record(move.ref)?.issueId ?? '', key: move.issueKey });
    });
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    if (error.failure.kind === 'refused' && error.failure.status === 401) throw rightsGone(run.target.projectKey, 401);
    return step.moves.map((move) => notRanked(move, error.message));
  }
}

/** Ranks up to 50 issues after the one before them, under one receipt: ranked twice, they stand where they stood. */
export async function rankStep(run: Run, step: Step & { kind: 'rank' }): Promise<void> {
  const what = `ranking of ${String(step.moves.length)} issues after ${step.afterKey}`;
  const receipt = await intend(run, { kind: 'rank', step: NAME, refs: step.moves.map(({ ref }) => ref), again: step.again, action: 'issues_changed', what, requests: 1 });
  const results = new Map((await ranked(run, step)).map((element) => [element.ref, element]));
  const done: Receipt = { ...receipt, state: 'done', answeredAt: run.deps.clock(), confirmed: true, elements: receipt.elements.map((element) => results.get(element.ref) ?? element) };
  await run.save(done, NAME);
}
