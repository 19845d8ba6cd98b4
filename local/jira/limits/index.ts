import { burstLimit, type BurstLimit } from './burst';
import { perIssueLimit, type PerIssueLimit } from './per-issue';
import { pointsQuota, type PointsQuota } from './points';
import { USUAL_LIMITS, type LimitSettings } from './settings';

export interface Limits {
  readonly points: PointsQuota;
  readonly burst: BurstLimit;
  readonly perIssue: PerIssueLimit;
}

/** The three limits of the site, the usual ones but for what is given. */
export function openLimits(changes: Partial<LimitSettings> = {}): Limits {
  const settings = { ...USUAL_LIMITS, ...changes };
  return { points: pointsQuota(settings), burst: burstLimit(settings), perIssue: perIssueLimit(settings) };
}
