import type { FaultPlan } from '../jira';

/** What befalls one outside call: a Jira request, a push to a queue, or a request to storage. */
export const FAULTS = [
  'killed_before',
  'killed_after',
  'killed_before_it_lands',
  'timeout_after_effect',
  'effect_after_timeout',
  'error_500',
  'error_500_after_effect',
  'jira-quota-global-based',
  'jira-quota-tenant-based',
  'jira-burst-based',
  'jira-per-issue-on-write',
  'delivered_twice',
] as const;

export type Fault = (typeof FAULTS)[number];

type Effect = FaultPlan['rules'][number]['fault'];

/** Longer than the app waits for an answer. */
const NO_ANSWER_MS = 70_000;
/** When a late request lands: after the app has given it up, before its quarantine is over. */
const LATE_MS = 105_000;
const LATE_AFTER_KILL_MS = 45_000;
const SHORT_S = 3;
const QUOTA_S = 1_800;

/** The fault on the line to Jira; null where the line is good and something else goes wrong. */
export function onTheLine(fault: Fault): Effect | null {
  switch (fault) {
    case 'killed_before':
    case 'killed_after':
    case 'delivered_twice':
      return null;
    case 'killed_before_it_lands':
      return { kind: 'delay_effect', afterMs: NO_ANSWER_MS, effectAfterMs: LATE_AFTER_KILL_MS };
    case 'timeout_after_effect':
      return { kind: 'time_out', afterMs: NO_ANSWER_MS, effect: true };
    case 'effect_after_timeout':
      return { kind: 'delay_effect', afterMs: NO_ANSWER_MS, effectAfterMs: LATE_MS };
    case 'error_500':
      return { kind: 'error', status: 500, effect: false };
    case 'error_500_after_effect':
      return { kind: 'error', status: 500, effect: true };
    case 'jira-quota-global-based':
    case 'jira-quota-tenant-based':
      return { kind: 'rate_limit', reason: fault, retryAfterSeconds: QUOTA_S };
    case 'jira-burst-based':
    case 'jira-per-issue-on-write':
      return { kind: 'rate_limit', reason: fault, retryAfterSeconds: SHORT_S };
  }
}
