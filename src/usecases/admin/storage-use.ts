import { addUse, NO_USE, type CountedUse } from '../../domain/storage-use';
import type { Deps } from '../ports';
import { refuseOthers } from './refuse-others';

/** A resolver has 25 s; a count that takes longer goes on with the next call. */
const PATIENCE_MS = 8_000;

/**
 * What the installation stores, and how much, as far as it can be counted in some seconds.
 * @param cursor of the call before; null begins.
 * @throws AppError `not-administrator`
 */
export async function storageUse(deps: Deps, cursor: string | null): Promise<CountedUse> {
  await refuseOthers(deps);
  const end = deps.clock() + PATIENCE_MS;
  let use = NO_USE;
  let at = cursor;
  do {
    const counted = await deps.storageCounter.count(at);
    use = addUse(use, counted.use);
    at = counted.next;
  } while (at !== null && deps.clock() < end);
  return { use, next: at };
}
