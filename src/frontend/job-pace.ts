import type { JobView } from '../resolvers/contract';
import { duration } from './format';
import { SHARED } from './labels/shared';

/** Too little done to foretell anything from it. */
const FORETELL_FROM_MS = 3_000;

/** How fast it goes and how long it will take; empty while nobody can know. */
export function pace({ progress: { done, total }, startedAt }: Pick<JobView, 'progress' | 'startedAt'>, now: number): string {
  if (startedAt === null || done === 0 || done >= total || now - startedAt < FORETELL_FROM_MS) return '';
  const each = (now - startedAt) / done;
  return [SHARED.job.rate(Math.max(1, Math.round(60_000 / each))), SHARED.job.left(duration(each * (total - done)))].join(', ');
}
