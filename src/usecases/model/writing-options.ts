import type { Session } from '../../domain/session';
import { WRITER_TITLES, type WriterKind, type WritingUsage } from '../../domain/writing';
import { priceOf, type Estimate } from '../../writing/model';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { drafted } from '../tickets/write-batch';
import { writingRun } from '../tickets/writing-run';
import { estimateDrafts } from './estimate-drafts';
import { modelIdOf } from './open-model';

/** What a person chooses from before the tickets are written. */
export interface WritingOptions {
  readonly writers: readonly { readonly kind: WriterKind; readonly title: string; readonly model: string }[];
  /** What writing with the model will need. */
  readonly estimate: Estimate;
  /** The administrator's caps. */
  readonly maxCost: number | null;
  readonly maxTokens: number;
}

/** Writers to choose from, with an estimate for the model; null where no model is turned on. Asks no model. @throws AppError `findings-stale` */
export async function writingOptions(deps: Deps, session: Session): Promise<WritingOptions | null> {
  const { writer: settings } = await deps.settings.get();
  const { maxCost, maxTokens, kind } = settings;
  const builtIn = { kind: 'rules', title: WRITER_TITLES.rules, model: '' } as const;
  if (kind === 'rules') return null;
  const model = modelIdOf(deps, kind, settings);
  const { run, plan } = await writingRun(deps, session);
  const calibration = await deps.writing.calibration(model);
  const estimate = estimateDrafts(plan.tickets.map((ticket) => drafted(run, ticket)), run.prepared, session.description, settings, priceOf(model, settings), calibration);
  return { writers: [builtIn, { kind, title: WRITER_TITLES[kind], model }], estimate, maxCost, maxTokens };
}

/** What the last writing of a session used; null before there was one. */
export async function writingUsage(deps: Deps, caller: Caller, sessionId: string): Promise<WritingUsage | null> {
  await openSession(deps, caller, sessionId, 'view');
  return deps.writing.usage(sessionId);
}
