import { AppError } from '../../domain/errors';
import type { Receipt, ReceiptElement } from '../../domain/receipt';
import { REFUSES_THE_PERSON } from '../../export/after-create';
import { JiraError } from '../../export/jira-error';
import type { JiraLinkType } from '../../export/jira-types';
import { misreading, reading } from '../../export/link-type';
import { made, refused } from '../../export/match';
import type { Step, WantedLink } from '../../export/next-step';
import { decideRetry } from '../../export/retry';
import { intend } from './repeatable';
import { rightsGone } from './rights-gone';
import type { Run } from './run';
import { attempt, waitFor } from './waiting';
import { sendWindow } from './window';

const NAME = 'Linking issues';

const SAVED_ABOVE_MS = 1_000;

type LinkStep = Step & { kind: 'link' };

/**
 * Jira answers 404 both for an issue that is gone and for a right that is (facts/jira.md §2): the right is asked for.
 * @throws Waiting where the person may not link any more.
 */
async function refuseWithoutLinking(run: Run, status: number): Promise<void> {
  if (status === 401) throw rightsGone(run.target.projectKey, status);
  const held = await attempt(run, () => run.jira.permissions(run.target.projectKey, ['LINK_ISSUES']));
  if (!held.has('LINK_ISSUES')) throw rightsGone(run.target.projectKey, status, 'link issues');
}

/** The settled type; a run that has links to make has one, or its preflight would have refused it. */
function typeOf(run: Run): JiraLinkType {
  if (run.target.linkType === null) throw new Error('The preflight let links pass that have no type.');
  return run.target.linkType;
}

const issuesOf = (link: WantedLink): readonly string[] => [link.blockerKey, link.blockedKey];

/** Sends a link; an issue that was written to too often rests, and its link waits while others go on. @throws JiraError */
async function sent(run: Run, link: WantedLink): Promise<'made' | 'rests'> {
  try {
    await run.jira.link(typeOf(run).id, link.blockerKey, link.blockedKey);
    run.pacer.answered();
    return 'made';
  } catch (error) {
    if (!(error instanceof JiraError) || error.failure.kind !== 'rate_limited') throw error;
    const decision = decideRetry(error.failure, 0, run.deps.clock(), run.deps.random());
    run.pacer.complained(error.failure.reason, issuesOf(link), run.deps.clock() + (decision.kind === 'again' ? decision.afterMs : 0));
    if (error.failure.reason !== 'per_issue') throw error;
    return 'rests';
  }
}

/** Makes one link, null where it must wait; what Jira refuses is a result. @throws Waiting, Outage */
async function linked(run: Run, link: WantedLink): Promise<ReceiptElement | null> {
  const element: ReceiptElement = { ref: link.ref, state: 'not_executed' };
  try {
    if ((await attempt(run, () => sent(run, link))) === 'rests') return null;
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    if (error.failure.kind === 'refused' && REFUSES_THE_PERSON.includes(error.failure.status)) await refuseWithoutLinking(run, error.failure.status);
    const action = `Make the link by hand, so that it reads “${reading(typeOf(run), link.blockerKey, link.blockedKey)}”.`;
    return refused(element, error.message, action, []);
  }
  const blocked = link.ref.slice(link.ref.indexOf('>') + 1);
  return made(element, { id: run.record(blocked)?.issueId ?? '', key: link.blockedKey });
}

/** The first link of a run is read back: it must read as it should, in this site's own words. @throws AppError `link-direction` */
async function checkDirection(run: Run, { blockerKey, blockedKey }: WantedLink): Promise<void> {
  const type = typeOf(run);
  const [blocker] = await attempt(run, () => run.jira.fetchIssues([blockerKey], ['issuelinks']));
  const wrong = misreading(type, blockerKey, blockedKey, blocker?.links ?? []);
  if (wrong !== null) {
    const shown = wrong === '' ? `${blockerKey} shows no such link` : `Jira shows “${wrong}”`;
    throw new AppError({
      kind: 'admin_required',
      code: 'link-direction',
      message: `The first link should read “${reading(type, blockerKey, blockedKey)}”, but ${shown}. No further links were made.`,
      action: `Ask a Jira administrator to look at the link type “${type.name}”: its outward words must say that the first issue comes before the second. Then delete this link in Jira and start the export again, or choose another link type.`,
    });
  }
  run.remember({ linkChecked: true });
}

const withResults = (receipt: Receipt, results: readonly ReceiptElement[]): Receipt => {
  const byRef = new Map(results.map((element) => [element.ref, element]));
  return { ...receipt, elements: receipt.elements.map((element) => byRef.get(element.ref) ?? element) };
};

/**
 * Makes up to 50 links, ten under way at any time, under one receipt: a link that is made twice is one link (facts/jira.md
 * §2). No issue is written to too often; the links of one that has to rest let others pass.
 * @throws Waiting, Outage, AppError `link-direction`
 */
export async function linkStep(run: Run, step: LinkStep): Promise<void> {
  const refs = step.links.map(({ ref }) => ref);
  let receipt = await intend(run, { kind: 'link', step: NAME, refs, again: step.again, action: 'links_created', what: `${String(refs.length)} links`, requests: refs.length });
  let line = step.links;
  while (line.length > 0) {
    // The first of a run goes alone, because its direction is looked at before any other is made.
    const next = run.linkChecked ? line : line.slice(0, 1);
    const { results, at, failure } = await sendWindow({ line: next, issuesOf, pacer: run.pacer, clock: run.deps.clock, send: (link) => linked(run, link) });
    receipt = withResults(receipt, results);
    if (failure !== null) {
      // What was answered is kept, and nothing of it is under way any more.
      await run.save({ ...receipt, state: 'unknown', answeredAt: run.deps.clock() }, NAME);
      throw failure;
    }
    const [first] = next;
    if (!run.linkChecked && first !== undefined && results[0]?.state === 'success') await checkDirection(run, first);
    const settled = new Set(results.map(({ ref }) => ref));
    line = line.filter(({ ref }) => !settled.has(ref));
    if (settled.size < next.length) await rest(run, receipt, at - run.deps.clock());
  }
  await run.save({ ...receipt, state: 'done', answeredAt: run.deps.clock(), confirmed: true }, NAME);
}

/** Waits until one of the issues may be written to again. A wait that may end the invocation: what was made is written down before it. */
async function rest(run: Run, receipt: Receipt, ms: number): Promise<void> {
  if (ms > SAVED_ABOVE_MS) await run.save(receipt, NAME);
  await waitFor(run, Math.max(1, ms), 'Jira takes no more writes to one of the issues for a moment.');
}
