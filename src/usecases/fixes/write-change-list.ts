import type { ChangeList } from '../../domain/change-list';
import type { Session } from '../../domain/session';
import { hashOfChanges } from '../planning/change-list';
import type { Deps } from '../ports';
import { commitSession } from '../shared/commit-session';
import { noJobRuns } from '../shared/no-job';

/** Writes the list together with the session that names its hash. @throws AppError `job-running`, `changed-meanwhile` */
export const writeChangeList = (deps: Deps, session: Session, list: ChangeList): Promise<Session> =>
  commitSession(deps, { ...session, changesHash: hashOfChanges(list) }, [{ kind: 'change_list', sessionId: session.id, value: list }], noJobRuns(session.id));
