import type { Finding } from '../domain/finding';
import type { DevPolicy, PlannedTicket } from '../domain/plan';
import type { StandingCriteria } from '../domain/standing-criteria';
import type { StatusPolicy } from '../domain/status';
import type { PreparedWriting } from './prepare';

/** Policies of the session that change what a ticket says. */
export interface WritingOptions {
  readonly statusPolicy: StatusPolicy;
  readonly devPolicy: DevPolicy;
  readonly standingCriteria?: StandingCriteria;
}

/** What a ticket is written from. */
export interface WritingInput {
  /** From {@link prepareWriting}, once for all tickets of a plan. */
  readonly prepared: PreparedWriting;
  readonly ticket: PlannedTicket;
  /** Findings on the ticket's rows that are not accepted: no criterion rests on a cell with an error. */
  readonly findings?: readonly Finding[];
}
