import type { Session } from '../../domain/session';
import { mayAdvance } from '../../domain/stage';
import type { JobWorker } from '../jobs/worker';
import { prepareSpec } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { madeFrom } from '../shared/made-from';
import { identified } from './fingerprint';

const STEPS = 2;

/** Where a session stands after a validation: a blocking finding takes it back to the upload. */
function stageAfter(session: Session, blocked: boolean): Session['stage'] {
  if (blocked) return 'upload';
  return mayAdvance(session.stage, 'processing') ? 'processing' : session.stage;
}

/** Checks all files of a session against each other and draws up the plan. */
export const validationWorker = (deps: Deps): JobWorker => ({
  type: 'validation',
  work: async (context) => {
    const { session } = context;
    const { spec, plan, findings } = await prepareSpec(deps, session);
    await context.advance({ done: 1, total: STEPS, step: 'Writing down what was found' }, 'checked');
    const from = madeFrom(session);
    await deps.findings.put(session.id, { revision: session.revision, madeFrom: from, findings: identified(findings, spec) });
    await deps.plans.putDraft(session.id, { madeFrom: from, plan: { ...plan, findings: [] } });
    const blocked = findings.some((finding) => finding.severity === 'blocking');
    const checked: Session = {
      ...session,
      stage: stageAfter(session, blocked),
      validatedRevision: session.revision,
      validatedFrom: from,
      counts: plan.counts,
    };
    return { kind: 'done', changes: [{ kind: 'session', value: checked }] };
  },
});
