import { AppError } from '../../domain/errors';
import type { Receipt, ReceiptElement } from '../../domain/receipt';
import { REFUSES_THE_PERSON } from '../../export/after-create';
import { JiraError } from '../../export/jira-error';
import { linkWaves } from '../../export/link-waves';
import { made, refused } from '../../export/match';
import { intendedReceipt } from '../../export/new-receipt';
import type { Step, WantedLink } from '../../export/next-step';
import { rightsGone } from './rights-gone';
import type { Run } from './run';
import { attempt } from './waiting';

const NAME = 'Linking issues';

type LinkStep = Step & { kind: 'link' };

const receiptFor = (run: Run, step: LinkStep): Receipt =>
  step.again ??
  intendedReceipt({
    sessionId: run.sessionId,
    kind: 'link',
    count: run.state().receipts.link.length,
    run: run.run,
    now: run.deps.clock(),
    after: 0,
    elements: step.links.map((link) => ({ ref: link.ref, state: 'not_executed' })),
  });

/**
 * Jira answers 404 both for an issue that is gone and for a right that is (facts/jira.md §2): the right is asked for.
 * @throws Waiting where the person may not link any more.
 */
async function refuseWithoutLinking(run: Run, status: number): Promise<void> {
  if (status === 401) throw rightsGone(run.target.projectKey, status);
  const held = await attempt(run, () => run.jira.permissions(run.target.projectKey, ['LINK_ISSUES']));
  if (!held.has('LINK_ISSUES')) throw rightsGone(run.target.projectKey, status, 'link issues');
}

/** Makes one link; what Jira refuses is a result. @throws Waiting, Outage */
async function linked(run: Run, link: WantedLink): Promise<ReceiptElement> {
  const element: ReceiptElement = { ref: link.ref, state: 'not_executed' };
  try {
    await attempt(run, () => run.jira.link(run.target.linkTypeId, link.blockerKey, link.blockedKey));
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    if (error.failure.kind === 'refused' && REFUSES_THE_PERSON.includes(error.failure.status)) await refuseWithoutLinking(run, error.failure.status);
    const action = `Link ${link.blockerKey} to ${link.blockedKey} by hand: the first one blocks the second.`;
    return refused(element, error.message, action, []);
  }
  const blocked = link.ref.slice(link.ref.indexOf('>') + 1);
  return made(element, { id: run.record(blocked)?.issueId ?? '', key: link.blockedKey });
}

/** The first link of a run is read back: it must run from the blocker to the blocked issue. */
async function checkDirection(run: Run, link: WantedLink): Promise<void> {
  const [blocker] = await attempt(run, () => run.jira.fetchIssues([link.blockerKey], ['issuelinks']));
  const right = blocker?.links.some((one) => one.typeId === run.target.linkTypeId && one.outwardKey === link.blockedKey) === true;
  if (!right) {
    throw new AppError({
      kind: 'admin_required',
      code: 'link-direction',
      message: `The first link, from ${link.blockerKey} to ${link.blockedKey}, does not read as “blocks” in Jira, so no further links were made.`,
      action: `Look at the links of ${link.blockerKey} in Jira, and ask an administrator to check the link type in the app’s settings.`,
    });
  }
  run.remember({ linkChecked: true });
}

const withResults = (receipt: Receipt, results: readonly ReceiptElement[]): Receipt => {
  const byRef = new Map(results.map((element) => [element.ref, element]));
  return { ...receipt, elements: receipt.elements.map((element) => byRef.get(element.ref) ?? element) };
};

/** Sends one wave; what was answered is kept even where another link of it was not. */
async function wave(run: Run, links: readonly WantedLink[]): Promise<{ readonly results: ReceiptElement[]; readonly failure: unknown }> {
  const settled = await Promise.allSettled(links.map((link) => linked(run, link)));
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = settled.find((one) => one.status === 'rejected');
  return { results, failure: failed?.reason ?? null };
}

/** Makes up to 50 links, ten at once, under one receipt: a link that is made twice is one link (facts/jira.md §2). */
export async function linkStep(run: Run, step: LinkStep): Promise<void> {
  let receipt = receiptFor(run, step);
  if (step.again === null) await run.save(receipt, NAME);
  const first = run.linkChecked ? undefined : step.links[0];
  const waves = [...(first === undefined ? [] : [[first]]), ...linkWaves(step.links.filter((link) => link !== first))];
  for (const links of waves) {
    const { results, failure } = await wave(run, links);
    receipt = withResults(receipt, results);
    if (failure !== null) {
      await run.save(receipt, NAME);
      throw failure instanceof Error ? failure : new Error('A link failed.', { cause: failure });
    }
    if (links[0] === first && first !== undefined && results[0]?.state === 'success') await checkDirection(run, first);
  }
  const count = receipt.elements.filter((element) => element.state === 'success').length;
  const done: Receipt = { ...receipt, state: 'done', answeredAt: run.deps.clock(), confirmed: true };
  await run.save(done, NAME, [run.audit('links_created', `${String(count)} “blocks” links created.`)]);
}
