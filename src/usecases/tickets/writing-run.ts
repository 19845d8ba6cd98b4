import type { Plan } from '../../domain/plan';
import type { Session } from '../../domain/session';
import { withManualLinks } from '../../plan';
import { lintTitles, prepareWriting } from '../../writing';
import { prepareSpec } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { madeFrom } from '../shared/made-from';
import { fixable } from '../shared/problems';
import { openByRow } from '../validation/finding-counts';
import type { WritingRun } from './write-batch';

/** The plan with the dependencies that a person changed since tickets were first made. */
async function asChanged(deps: Deps, session: Session, plan: Plan): Promise<Plan> {
  if (session.tally === null) return plan;
  const records = await deps.tickets.records(session.id, plan.tickets.map((ticket) => ticket.id));
  return withManualLinks(plan, new Map(records.flatMap(({ id, links }) => (links === undefined ? [] : [[id, links]]))));
}

/** What the tickets of a session are written from. @throws AppError `findings-stale` */
export async function writingRun(deps: Deps, session: Session): Promise<{ run: WritingRun; plan: Plan; from: string }> {
  const from = madeFrom(session);
  const { spec, plan: fresh } = await prepareSpec(deps, session);
  const plan = await asChanged(deps, session, fresh);
  const stored = await deps.findings.get(session.id);
  if (stored?.madeFrom !== from) throw fixable('findings-stale', 'The sheets or options changed since they were checked.', 'Check them again first.');
  const accepted = new Set(await deps.findings.accepted(session.id));
  const run = {
    sessionId: session.id,
    prepared: prepareWriting(spec, plan, session.options),
    openByRow: openByRow(stored.findings, accepted),
    sharedTitles: lintTitles(plan.tickets),
  };
  return { run, plan, from };
}
