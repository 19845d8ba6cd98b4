import type { AuditEvent } from '../../domain/audit';
import type { Settings } from '../../domain/settings';
import { StaleWrite, type AuditFilter, type Deps, type Page, type PageRequest } from '../ports';
import { auditEvent } from '../shared/audit-event';
import { conflict } from '../shared/problems';
import { refuseOthers } from './refuse-others';

export async function getSettings(deps: Deps): Promise<Settings> {
  await refuseOthers(deps);
  return deps.settings.get();
}

/** Parts of the settings that an administrator changes. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/**
 * Changes settings for the whole site; sessions that exist keep the options they began with.
 * @param version of the settings as the administrator saw them.
 * @throws AppError `not-administrator`, `changed-meanwhile`
 */
export async function changeSettings(deps: Deps, accountId: string, version: number, change: SettingsChange): Promise<Settings> {
  await refuseOthers(deps);
  const settings = await deps.settings.get();
  if (settings.version !== version) throw conflict();
  const next: Settings = { ...settings, ...change };
  const event = auditEvent(deps, 'settings_changed', { id: '', projectKey: '' }, accountId, `Settings changed: ${Object.keys(change).sort().join(', ')}.`);
  try {
    await deps.store.commit([
      { kind: 'settings', value: next },
      { kind: 'audit', value: event },
    ]);
  } catch (error) {
    if (error instanceof StaleWrite) throw conflict(error);
    throw error;
  }
  return { ...next, version: next.version + 1 };
}

export async function listAudit(deps: Deps, filter: AuditFilter, page: PageRequest): Promise<Page<AuditEvent>> {
  await refuseOthers(deps);
  return deps.audit.list(filter, page);
}
