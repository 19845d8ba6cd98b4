import { AppError } from '../../domain/errors';
import type { Deps } from '../ports';
import { getSettings } from './administer';

/** How a part of the app does. */
export interface HealthCheck {
  readonly part: 'storage' | 'jobs';
  readonly ok: boolean;
  /** In a sentence for an administrator. */
  readonly detail: string;
}

/** Jobs overdue by more than the trigger's interval: it does not come round, or the queue does not deliver. */
const PATIENCE_MS = 900_000;

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

/** @throws AppError `not-administrator` */
export async function health(deps: Deps): Promise<readonly HealthCheck[]> {
  await getSettings(deps);
  return [await storageHealth(deps), await jobHealth(deps)];
}
