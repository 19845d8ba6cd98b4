import type { ChangeList } from '../../domain/change-list';
import type { Finding } from '../../domain/finding';
import type { Plan, PlanOptions } from '../../domain/plan';
import type { Session } from '../../domain/session';
import type { Sheet } from '../../domain/sheet';
import type { Spec } from '../../domain/spec';
import { makePlan } from '../../plan';
import { buildSpec, relate, validateSpec } from '../../spec';
import { applyChanges, staleFindings } from '../../spec/changes';
import { readFiles } from '../../spec/reading';
import { loadFiles } from '../files/load-files';
import type { Deps } from '../ports';
import { loadChangeList } from './change-list';

/** The sheets of a session as uploaded, and what reading them found. */
export interface UploadedSheets {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
}

/** Everything that follows from a session's files, change list and options. */
export interface PreparedSpec {
  readonly spec: Spec;
  readonly plan: Plan;
  /** Of reading, laying the changes over, checking and planning, in this order. */
  readonly findings: readonly Finding[];
}

const planOptions = (session: Session): PlanOptions => ({ sessionId: session.id, ...session.options });

/** Reads the stored files. @throws AppError `storage-damaged`, `upload-broken` */
export async function readSheets(deps: Pick<Deps, 'files'>, session: Session): Promise<UploadedSheets> {
  const loaded = await loadFiles(deps, session);
  const reading = await readFiles(
    loaded.map((file) => file.raw),
    new Map(Object.entries(session.choices)),
  );
  return { sheets: reading.files.flatMap((file) => (file.kind === 'sheet' ? [relate(file.sheet, session.relations)] : [])), findings: reading.findings };
}

/** Lays a change list over uploaded sheets, and works out the Spec, its findings and its plan. Pure. */
export function workOut(session: Session, uploaded: UploadedSheets, list: ChangeList): PreparedSpec {
  const { sheets, stale } = applyChanges(uploaded.sheets, list.flatMap(({ changes }) => changes));
  const spec = buildSpec(sheets);
  const plan = makePlan(spec, planOptions(session));
  const checked = validateSpec(spec, session.options.statusPolicy);
  return { spec, plan, findings: [...uploaded.findings, ...staleFindings(stale), ...checked, ...plan.findings] };
}

/**
 * Reads the stored files and works out the Spec, its findings and its plan. Always the same for the same files, change list
 * and options, so nothing of it need be stored to be known again.
 * @throws AppError `storage-damaged`, `upload-broken`, `changed-meanwhile`
 */
export async function prepareSpec(deps: Pick<Deps, 'files' | 'changeLists'>, session: Session): Promise<PreparedSpec> {
  const list = await loadChangeList(deps, session);
  return workOut(session, await readSheets(deps, session), list);
}
