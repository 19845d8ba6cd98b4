import type { Session } from '../../domain/session';
import { loadChangeList } from '../planning/change-list';
import { readSheets } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { fixable } from '../shared/problems';
import type { FixGround } from './plan-fixes';

/** Reads what fixes are planned on. @throws AppError `no-files`, `storage-damaged`, `changed-meanwhile` */
export async function openGround(deps: Pick<Deps, 'files' | 'changeLists' | 'findings'>, session: Session): Promise<FixGround> {
  if (session.fileIds.length === 0) throw fixable('no-files', 'Nothing was uploaded yet.', 'Upload the sheets of the specification.');
  const [list, uploaded, accepted] = await Promise.all([loadChangeList(deps, session), readSheets(deps, session), deps.findings.accepted(session.id)]);
  return { session, uploaded, list, accepted: new Set(accepted) };
}

export const nothingToFix = (): Error =>
  fixable('nothing-to-fix', 'None of these findings offers a fix any more.', 'Check the sheets again to see what is left.');
