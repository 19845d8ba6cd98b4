import { AppError } from '../../domain/errors';
import type { Deps } from '../ports';
import { getSettings } from './administer';

/** Parts of the app that can fail by themselves. */
export const HEALTH_PARTS = ['storage', 'jobs', 'jira', 'clean_up'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** How a part of the app does. */
export interface HealthCheck {
  readonly part: HealthPart;
  readonly ok: boolean;
  /** In a sentence for an administrator. */
  readonly detail: string;
}

/** Jobs overdue by more than the trigger's interval: it does not come round, or the queue does not deliver. */
const PATIENCE_MS = 900_000;
const DAY_MS = 86_400_000;

async function storageHealth(deps: Deps): Promise<HealthCheck> {
  const began = deps.clock();
  try {
    await deps.settings.get();
    return { part: 'storage', ok: true, detail: `Answers in ${String(deps.clock() - began)} ms.` };
  } catch (error) {
    if (error instanceof AppError) return { part: 'storage', ok: false, detail: error.message };
    throw error;
  }
}

async function jobHealth(deps: Deps): Promise<HealthCheck> {
  const overdue = await deps.jobs.overdue(deps.clock() - PATIENCE_MS, 100);
  if (overdue.length === 0) return { part: 'jobs', ok: true, detail: 'Nothing is overdue.' };
  return { part: 'jobs', ok: false, detail: `${String(overdue.length)} jobs have waited for more than a quarter of an hour.` };
}

async function jiraHealth(deps: Deps): Promise<HealthCheck> {
  const began = deps.clock();
  const { linkTypes } = await deps.rights.choices();
  const ms = String(deps.clock() - began);
  if (linkTypes.length > 0) return { part: 'jira', ok: true, detail: `Answers in ${ms} ms.` };
  return { part: 'jira', ok: false, detail: 'Issue linking is switched off, so no dependency can be kept. Switch it on in Jira’s settings.' };
}

/** Sessions that the daily clean-up should have deleted more than a day ago. */
async function cleanUpHealth(deps: Deps): Promise<HealthCheck> {
  const { retentionDays } = await deps.settings.get();
  if (retentionDays === 0) return { part: 'clean_up', ok: true, detail: 'Nothing is ever deleted.' };
  const late = await deps.sessions.listUnchangedSince(deps.clock() - (retentionDays + 2) * DAY_MS, 100);
  if (late.length === 0) return { part: 'clean_up', ok: true, detail: 'Nothing is kept longer than it should be.' };
  return { part: 'clean_up', ok: false, detail: `${String(late.length)} specifications are kept longer than ${String(retentionDays)} days: the daily clean-up does not come round.` };
}

/** @throws AppError `not-administrator` */
export async function health(deps: Deps): Promise<readonly HealthCheck[]> {
  await getSettings(deps);
  return [await storageHealth(deps), await jobHealth(deps), await jiraHealth(deps), await cleanUpHealth(deps)];
}
