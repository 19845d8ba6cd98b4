import { applyChanges, netChanges } from '../../spec/changes';
import { loadChangeList } from '../planning/change-list';
import { readSheets } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import type { TextDocument } from '../report/get-question-list';
import { openSession, type Caller } from '../shared/access';
import { changesCsv, changesMarkdown } from './change-documents';

/**
 * The change list as a document, to carry it over into the spreadsheet: what differs from the sheets as uploaded last.
 * @throws AppError `session-not-found`
 */
export async function getChangeDocument(deps: Deps, caller: Caller, sessionId: string, format: TextDocument['format']): Promise<TextDocument> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const list = await loadChangeList(deps, session);
  const { sheets } = list.length === 0 ? { sheets: [] } : await readSheets(deps, session);
  const done = applyChanges(sheets, list.flatMap(({ changes }) => changes));
  const document = { changes: netChanges(sheets, done), already: done.already.length, stale: done.stale };
  return { format, text: format === 'csv' ? changesCsv(document) : changesMarkdown(document) };
}
