import type { Finding } from '../../domain/finding';
import type { Plan, PlanOptions } from '../../domain/plan';
import type { Session } from '../../domain/session';
import type { Spec } from '../../domain/spec';
import { makePlan } from '../../plan';
import { buildSpec, validateSpec } from '../../spec';
import { readFiles } from '../../spec/reading';
import { loadFiles } from '../files/load-files';
import type { Deps } from '../ports';

/** Everything that follows from a session's files and options. */
export interface PreparedSpec {
  readonly spec: Spec;
  readonly plan: Plan;
  /** Of reading, checking and planning, in this order. */
  readonly findings: readonly Finding[];
}

const planOptions = (session: Session): PlanOptions => ({ sessionId: session.id, ...session.options });

/**
 * Reads the stored files and works out the Spec, its findings and its plan. Always the same for the same files and options,
 * so nothing of it need be stored to be known again.
 * @throws AppError `storage-damaged`, `upload-broken`
 */
export async function prepareSpec(deps: Pick<Deps, 'files'>, session: Session): Promise<PreparedSpec> {
  const loaded = await loadFiles(deps, session);
  const reading = await readFiles(
    loaded.map((file) => file.raw),
    new Map(Object.entries(session.choices)),
  );
  const spec = buildSpec(reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : [])));
  const plan = makePlan(spec, planOptions(session));
  return { spec, plan, findings: [...reading.findings, ...validateSpec(spec, session.options.statusPolicy), ...plan.findings] };
}
