import { changeSettings, getSettings, listAudit } from '../usecases/admin/administer';
import { allSessions } from '../usecases/admin/all-sessions';
import { health } from '../usecases/admin/health';
import { siteChoices } from '../usecases/admin/site-choices';
import { storageUse } from '../usecases/admin/storage-use';
import { handOver } from '../usecases/admin/hand-over';
import type { Deps } from '../usecases/ports';
import type { AdminContract, Payload, Value } from './contract';

type Handlers = {
  readonly [K in keyof AdminContract]: (deps: Deps, accountId: string, payload: Payload<AdminContract, K>) => Promise<Value<AdminContract, K>>;
};

const PAGE = 50;

/** Each call is one use case, and each of those asks Jira whether the caller is an administrator. */
export const adminHandlers: Handlers = {
  'get-settings': (deps) => getSettings(deps),
  'change-settings': (deps, accountId, { version, change }) => changeSettings(deps, accountId, version, change),
  'list-audit': (deps, _accountId, { cursor, limit = PAGE, ...filter }) => listAudit(deps, filter, { cursor: cursor ?? null, limit }),
  'site-choices': (deps) => siteChoices(deps),
  'storage-use': (deps, _accountId, { cursor = null }) => storageUse(deps, cursor),
  'all-sessions': (deps, _accountId, { cursor = null, limit = PAGE }) => allSessions(deps, { cursor, limit }),
  'hand-over': (deps, accountId, { sessionId, accountId: to }) => handOver(deps, accountId, sessionId, to),
  health: async (deps) => ({ checks: await health(deps) }),
};
