import type { ChangeList } from '../../domain/change-list';
import { hashOf } from '../../domain/hash';
import type { Session } from '../../domain/session';
import type { Deps } from '../ports';
import { conflict } from '../shared/problems';

/** Hash over the changed cells, in order; empty for an empty list. Who changed them and when makes no difference. */
export const hashOfChanges = (list: ChangeList): string =>
  list.length === 0 ? '' : hashOf(...list.flatMap(({ changes }) => changes.flatMap((change) => [change.file, String(change.row), change.column, change.old, change.new]))).slice(0, 32);

/**
 * The change list that the session, as it was read, names.
 * @throws AppError `changed-meanwhile` where it is another one by now
 */
export async function loadChangeList(deps: Pick<Deps, 'changeLists'>, session: Session): Promise<ChangeList> {
  if (session.changesHash === '') return [];
  const list = await deps.changeLists.get(session.id);
  if (hashOfChanges(list) !== session.changesHash) throw conflict();
  return list;
}
