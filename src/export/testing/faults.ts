import { JiraError, type JiraFailure } from '../jira-error';

/** What befalls one call. */
export type Fault =
  | 'kill_before'
  | 'kill_after'
  | 'effect_after_kill'
  | 'timeout_after_effect'
  | 'effect_after_timeout'
  | 'error_500'
  | 'burst_429'
  | 'per_issue_429'
  | 'quota_429';

export const FAULTS: readonly Fault[] = [
  'kill_before',
  'kill_after',
  'effect_after_kill',
  'timeout_after_effect',
  'effect_after_timeout',
  'error_500',
  'burst_429',
  'per_issue_429',
  'quota_429',
];

/** The process ends here: nothing after it runs, all memory is gone. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

const FAILURES: Readonly<Partial<Record<Fault, JiraFailure>>> = {
  error_500: { kind: 'ambiguous', status: 500 },
  burst_429: { kind: 'rate_limited', reason: 'burst', retryAfterMs: 3_000 },
  per_issue_429: { kind: 'rate_limited', reason: 'per_issue', retryAfterMs: 2_000 },
  quota_429: { kind: 'rate_limited', reason: 'quota', retryAfterMs: 1_800_000 },
};

/** Time that passes before a client gives a request up, and after that until a late request lands. */
const TIMEOUT_MS = 60_000;
const LATE_MS = 45_000;

export interface FaultPlan {
  /** Faults by the number of the call, counted from 0 over all invocations. */
  readonly at: ReadonlyMap<number, Fault>;
}

/** A virtual clock on which late requests land when their time has come. */
export class VirtualTime {
  private now = 1_700_000_000_000;
  private readonly later: { readonly at: number; readonly run: () => void }[] = [];

  read = (): number => this.now;

  advance(ms: number): void {
    const until = this.now + ms;
    for (const due of this.later.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)) {
      this.later.splice(this.later.indexOf(due), 1);
      due.run();
    }
    this.now = until;
  }

  schedule(ms: number, run: () => void): void {
    this.later.push({ at: this.now + ms, run });
  }
}

/** Carries calls out as the plan of faults says. A killed process stays dead until it is revived. */
export class Unreliable {
  calls = 0;
  private dead = false;

  constructor(
    private readonly plan: FaultPlan,
    private readonly time: VirtualTime,
  ) {}

  get isDead(): boolean {
    return this.dead;
  }

  revive(): void {
    this.dead = false;
  }

  private die(): never {
    this.dead = true;
    throw new Killed();
  }

  call<T>(endpoint: string, effect: () => T): Promise<T> {
    try {
      return Promise.resolve(this.carryOut(endpoint, effect));
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private carryOut<T>(endpoint: string, effect: () => T): T {
    if (this.dead) throw new Killed();
    const fault = this.plan.at.get(this.calls);
    this.calls += 1;
    this.time.advance(200);
    if (fault === undefined) return effect();
    const failure = FAILURES[fault];
    if (failure !== undefined) throw new JiraError(endpoint, failure);
    if (fault === 'kill_before') this.die();
    if (fault === 'effect_after_kill') {
      this.time.schedule(LATE_MS, () => void attemptLate(effect));
      this.die();
    }
    if (fault === 'effect_after_timeout') this.time.schedule(TIMEOUT_MS + LATE_MS, () => void attemptLate(effect));
    else effect();
    if (fault === 'kill_after') this.die();
    this.time.advance(TIMEOUT_MS);
    throw new JiraError(endpoint, { kind: 'ambiguous', status: null });
  }
}

/** A late request that Jira refuses changes nothing, and nobody hears of it. */
function attemptLate(effect: () => unknown): boolean {
  try {
    effect();
    return true;
  } catch (error) {
    if (error instanceof JiraError) return false;
    throw error;
  }
}
