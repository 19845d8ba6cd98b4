import pLimit from 'p-limit';
import pRetry from 'p-retry';
import { ModelFailure, type Model } from '../../llm/port';
import { answerTokens, type ComponentData, writePrompt, type WrittenProse } from '../../writing/model';
import type { Orchestrator } from '../agents/orchestrator';
import type { Timer } from '../ports';
import type { Cap } from './cap';
import type { RateBudget } from './rate-budget';

/** One try and three more. */
const RETRIES = 3;
/** Longer waits are not slept through: the job is continued later. */
export const LONGEST_SLEEP_MS = 10_000;
/** Waits where the provider names none, doubled with each try. */
const FIRST_WAIT_MS = 1_000;
/** Where a provider stays busy after all tries. */
const BUSY_MS = 60_000;
/** What an answer may still take when the time of the invocation is nearly over. */
const TIME_FOR_A_REQUEST_MS = 130_000;
const CHARACTERS_PER_TOKEN = 3.8;
/** Of the tokens that an answer may take, what one takes at a usual length. */
const USUAL_SHARE = 0.45;

const REASONS: Readonly<Record<ModelFailure['kind'], string>> = {
  busy: 'the model was busy',
  temporary: 'the model could not be reached',
  'bad-answer': 'the answer was not in the form asked for',
  'cut-short': 'the answer was cut short',
  refused: 'the model declined to answer',
  rejected: 'the provider turned the request down',
};

/** What became of a component. */
export type Outcome =
  | { readonly kind: 'written'; readonly prose: WrittenProse; readonly inputTokens: number; readonly outputTokens: number; readonly ms: number }
  /** It gets the built-in text; `reason` says why, in words. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** Not asked yet, or the provider wants to be left alone for a while. */
  | { readonly kind: 'later' };

export interface Wave {
  /** By position of the component. */
  readonly outcomes: readonly Outcome[];
  /** Characters sent. */
  readonly characters: number;
  /** How long the provider wants to be left alone; null where nothing waits for it. */
  readonly waitMs: number | null;
  readonly capped: boolean;
}

export interface WaveInput {
  readonly model: Model;
  readonly orchestrator: Orchestrator;
  readonly components: readonly ComponentData[];
  readonly description: string;
  readonly perRequest: number;
  readonly atOnce: number;
  readonly budget: RateBudget;
  readonly cap: Cap;
  readonly timer: Pick<Timer, 'sleep'>;
  /** Milliseconds that the invocation still has. */
  readonly remaining: () => number;
  /** False once the work is to end: nothing further is asked. */
  readonly alive: () => boolean;
  /** Told of answers as they come, for the cache and the progress. */
  readonly arrived: (answers: ReadonlyMap<number, WrittenProse>) => Promise<void>;
}

/** Stops the tries of a request without a verdict on its components. */
class NotNow extends Error {
  override readonly name = 'NotNow';
  constructor(
    readonly waitMs: number | null,
    readonly capped = false,
  ) {
    super('Not now.');
  }
}

/** Some components of a request came back unusable. */
class Incomplete extends Error {
  override readonly name = 'Incomplete';
}

const inBatches = (positions: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.ceil(positions.length / size) }, (_, index) => positions.slice(index * size, (index + 1) * size));

/** How long to wait after a failed try. @throws NotNow where that is longer than one sleeps */
function waitAfter(error: unknown, attempt: number): number {
  if (!(error instanceof ModelFailure) || (error.kind !== 'busy' && error.kind !== 'temporary')) return 0;
  const wait = error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
  if (wait > LONGEST_SLEEP_MS) throw new NotNow(wait);
  return wait;
}

/**
 * Asks a model for the prose of many components, several in a request, several requests at once. A component whose
 * answer fails one try and three more is given up; the others are not touched by that.
 * @throws ModelFailure of the kind `rejected`: key, model or request were turned down, so no further request makes sense.
 */
export async function writeWave(input: WaveInput): Promise<Wave> {
  const { components, description, orchestrator, timer } = input;
  const outcomes: Outcome[] = components.map(() => ({ kind: 'later' }));
  const limit = pLimit(input.atOnce);
  let characters = 0;
  let waitMs: number | null = null;
  let capped = false;
  let rejected: ModelFailure | null = null;

  const mayGo = async (tokens: number): Promise<void> => {
    for (;;) {
      if (!input.alive() || rejected !== null) throw new NotNow(null);
      if (waitMs !== null) throw new NotNow(waitMs);
      if (input.remaining() < TIME_FOR_A_REQUEST_MS) throw new NotNow(null);
      const wait = input.budget.book(tokens);
      if (wait === 0) return;
      // The invocation that goes on has a budget of its own, which knows nothing of what was sent here.
      if (wait > LONGEST_SLEEP_MS) throw new NotNow(input.budget.untilClear());
      await timer.sleep(wait);
    }
  };

  const askOnce = async (missing: number[]): Promise<void> => {
    const parts = missing.flatMap((position) => components[position] ?? []);
    const prompt = writePrompt(parts, description);
    const length = prompt.system.length + prompt.data.length;
    const expected = { inputTokens: Math.ceil(length / CHARACTERS_PER_TOKEN), outputTokens: Math.ceil(answerTokens(parts.length) * USUAL_SHARE) };
    await mayGo(expected.inputTokens + expected.outputTokens);
    if (!input.cap.reserve(expected)) throw new NotNow(null, true);
    try {
      characters += length;
      const { output: answers, used } = await orchestrator.run('ticket-writer', 'write', { components: parts, description });
      input.budget.add(used.inputTokens + used.outputTokens - expected.inputTokens - expected.outputTokens);
      const arrived = new Map<number, WrittenProse>();
      for (const [index, prose] of answers) {
        const position = missing[index];
        if (position === undefined) continue;
        arrived.set(position, prose);
        outcomes[position] = {
          kind: 'written',
          prose,
          inputTokens: Math.round(used.inputTokens / parts.length),
          outputTokens: Math.round(used.outputTokens / parts.length),
          ms: used.ms,
        };
      }
      await input.arrived(arrived);
      const left = missing.filter((position) => !arrived.has(position));
      missing.splice(0, missing.length, ...left);
      if (left.length > 0) throw new Incomplete('Parts of the answer were not in the form asked for.');
    } finally {
      input.cap.release(expected);
    }
  };

  const giveUp = (missing: readonly number[], reason: string): void => {
    for (const position of missing) outcomes[position] = { kind: 'failed', reason };
  };

  const settle = (error: unknown, missing: readonly number[]): void => {
    if (error instanceof NotNow) {
      if (error.capped) {
        capped = true;
        giveUp(missing, 'the cap on tokens or money was reached');
      } else if (error.waitMs !== null) waitMs = Math.max(waitMs ?? 0, error.waitMs);
    } else if (error instanceof ModelFailure && error.kind === 'rejected') rejected = error;
    else if (error instanceof ModelFailure && error.kind === 'busy') waitMs = Math.max(waitMs ?? 0, error.retryAfterMs ?? BUSY_MS);
    else if (error instanceof ModelFailure || error instanceof Incomplete) giveUp(missing, REASONS[error instanceof ModelFailure ? error.kind : 'bad-answer']);
    else throw error;
  };

  const askBatch = async (batch: readonly number[]): Promise<void> => {
    const missing = [...batch];
    try {
      await pRetry(() => askOnce(missing), {
        retries: RETRIES,
        minTimeout: 0,
        factor: 1,
        shouldRetry: ({ error }) => error instanceof Incomplete || (error instanceof ModelFailure && error.kind !== 'rejected'),
        onFailedAttempt: async ({ error, attemptNumber }) => {
          if (attemptNumber <= RETRIES) await timer.sleep(waitAfter(error, attemptNumber));
        },
      });
    } catch (error) {
      settle(error, missing);
    }
  };

  await Promise.all(inBatches(components.map((_, position) => position), input.perRequest).map((batch) => limit(() => askBatch(batch))));
  // Set inside of callbacks, which the compiler does not follow.
  const turnedDown = rejected as ModelFailure | null;
  if (turnedDown !== null) throw turnedDown;
  return { outcomes, characters, waitMs, capped };
}
