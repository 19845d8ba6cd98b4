import { z } from 'zod';
import { REASONS } from '../limits/refusal';

/** What goes wrong with a request. */
export const faultEffect = z.discriminatedUnion('kind', [
  /** The connection breaks before Jira has done anything. */
  z.strictObject({ kind: z.literal('drop_before') }),
  /** Jira does what was asked, and the connection breaks before its answer. */
  z.strictObject({ kind: z.literal('drop_after') }),
  /** No answer comes for `afterMs`, then the connection breaks; Jira has done what was asked, or (`effect: false`) nothing. */
  z.strictObject({ kind: z.literal('time_out'), afterMs: z.number().nonnegative().default(55_000), effect: z.boolean().default(true) }),
  /** As `time_out`, but Jira does what was asked only `effectAfterMs` after the request came in: a late request lands. */
  z.strictObject({ kind: z.literal('delay_effect'), afterMs: z.number().nonnegative().default(55_000), effectAfterMs: z.number().nonnegative() }),
  /** A server error, with or without its effect. */
  z.strictObject({
    kind: z.literal('error'),
    status: z.number().int().min(500).max(599).default(500),
    effect: z.boolean().default(false),
    retryAfterSeconds: z.number().positive().optional(),
  }),
  z.strictObject({ kind: z.literal('rate_limit'), reason: z.enum(REASONS), retryAfterSeconds: z.number().positive().default(5) }),
  /** The request is carried out twice; the first answer is given. */
  z.strictObject({ kind: z.literal('duplicate') }),
]);

/** Which requests a fault meets: all that fit every condition named. */
const faultMatch = z.strictObject({
  /** Ordinal of the request since the start (or the last reset), from 1, among those that fit the other conditions. */
  nth: z.union([z.number().int().positive(), z.array(z.number().int().positive())]).optional(),
  method: z.enum(['GET', 'POST', 'PUT', 'DELETE']).optional(),
  /** A path template (`/rest/api/3/issue/{issueIdOrKey}`) or a path; `*` stands for anything. */
  path: z.string().optional(),
  /** Only requests that change something (a POST that only reads is none). */
  writes: z.boolean().optional(),
  /** Share of the fitting requests, drawn from the plan's seed. */
  probability: z.number().min(0).max(1).optional(),
});

export const faultPlan = z.strictObject({
  seed: z.number().int().default(1),
  rules: z.array(
    z.strictObject({
      match: faultMatch.default({}),
      /** How often the rule applies at most. */
      times: z.number().int().positive().optional(),
      fault: faultEffect,
    }),
  ),
});

export type FaultEffect = z.output<typeof faultEffect>;
export type FaultMatch = z.output<typeof faultMatch>;
/** As a file or a test writes it: what has a usual value may be left out. */
export type FaultPlan = z.input<typeof faultPlan>;
