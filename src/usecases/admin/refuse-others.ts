import { AppError } from '../../domain/errors';
import type { Deps } from '../ports';

/** @throws AppError `not-administrator`, asked of Jira itself and never of the page that called. */
export async function refuseOthers(deps: Deps): Promise<void> {
  if (await deps.rights.administers()) return;
  throw new AppError({
    kind: 'admin_required',
    code: 'not-administrator',
    message: 'Only Jira administrators may see and change these settings.',
    action: 'Ask a Jira administrator.',
  });
}
