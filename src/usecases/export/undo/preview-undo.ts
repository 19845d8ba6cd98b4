import type { UndoPreview } from '../../../domain/undo';
import { madeIssues } from '../../../export/undo/made';
import type { Deps } from '../../ports';
import { openSession, type Caller } from '../../shared/access';
import { callerDeps, resolverTime } from '../caller-deps';
import { loadReceipts } from '../open-run';
import { attempt } from '../waiting';
import { inspect } from './inspect';
import { refuseWithoutRight } from './right';

/**
 * Which issues of the session an undo would delete, and which it would leave, with the reason. As the person asking.
 * @throws AppError `session-not-found`, `delete-right-missing`
 */
export async function previewUndo(deps: Deps, caller: Caller, sessionId: string): Promise<UndoPreview> {
  const session = await openSession(deps, caller, sessionId, 'edit');
  const own = madeIssues(await loadReceipts(deps, sessionId));
  if (own.length === 0) return { deletable: [], kept: [], jql: '' };
  const exporting = callerDeps(deps);
  const jira = exporting.jira(caller.accountId, () => undefined);
  const context = { remaining: resolverTime(deps) };
  const ask = <T>(send: () => Promise<T>): Promise<T> => attempt({ deps: exporting, context }, send);
  await refuseWithoutRight(jira, ask, session.projectKey);
  const inspected = await inspect(jira, ask, sessionId, own, own);
  const shown = ({ made, title }: (typeof inspected)[number]) => ({ ref: made.ref, key: made.key, title });
  const kept = inspected.flatMap((one) => (one.kept === null ? [] : [{ ...shown(one), reason: one.kept }]));
  return {
    deletable: inspected.filter((one) => one.kept === null).map(shown),
    kept,
    jql: kept.length === 0 ? '' : `key in (${kept.map(({ key }) => key).join(', ')}) ORDER BY key`,
  };
}
