import { seededRandom } from '../random';
import { faultPlan, type FaultEffect, type FaultMatch, type FaultPlan } from './plan';

/** A request as the fault plan sees it. */
export interface FaultTarget {
  readonly method: string;
  readonly template: string;
  readonly path: string;
}

export interface FaultEngine {
  /** The fault of the next request, if there is one; the first rule that applies wins. Call once for each request. */
  next(target: FaultTarget): FaultEffect | undefined;
}

/** POSTs that read. */
const READING = ['/rest/api/3/issue/bulkfetch', '/rest/api/3/search/jql', '/rest/api/3/search/approximate-count', '/rest/api/3/permissions/check'];

/** @throws ZodError where the plan is not one */
export function faultEngine(plan: FaultPlan): FaultEngine {
  const { seed, rules } = faultPlan.parse(plan);
  const random = seededRandom(seed);
  const states = rules.map((rule) => ({ ...rule, seen: 0, applied: 0 }));
  return {
    next: (target) => {
      let chosen: FaultEffect | undefined;
      for (const state of states) {
        if (!fits(state.match, target)) continue;
        state.seen += 1;
        const drawn = state.match.probability === undefined || random() < state.match.probability;
        const due = isNth(state.match.nth, state.seen) && drawn && state.applied < (state.times ?? Infinity);
        if (!due || chosen !== undefined) continue;
        state.applied += 1;
        chosen = state.fault;
      }
      return chosen;
    },
  };
}

function isNth(nth: FaultMatch['nth'], seen: number): boolean {
  return nth === undefined || (Array.isArray(nth) ? nth.includes(seen) : nth === seen);
}

function fits(match: FaultMatch, { method, template, path }: FaultTarget): boolean {
  const writing = method !== 'GET' && !READING.includes(template);
  return (
    (match.method === undefined || match.method === method) &&
    (match.writes === undefined || match.writes === writing) &&
    (match.path === undefined || match.path === template || glob(match.path).test(path))
  );
}

function glob(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
