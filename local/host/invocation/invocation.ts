import type { FunctionModule } from '../app/manifest';

/** Why the platform runs a function. */
export interface InvocationCause {
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly functionModule: FunctionModule;
  /** The person at the screen; nobody in consumers and scheduled work. */
  readonly accountId: string | undefined;
  /** The chain of pushes that it belongs to, for the cyclic limit; undefined begins a new one with its first push. */
  readonly chain: string | undefined;
  readonly timeoutMs: number;
}

/** One run of a function, as everything that serves it sees it. */
export interface Invocation extends InvocationCause {
  readonly id: string;
  readonly traceId: string;
  readonly startedAt: number;
  readonly deadline: number;
  /** Set where its chain begins with its own push. */
  ownChain: string | undefined;
  /** `over` once it has answered, timed out or been killed: whatever still runs of it has no effect any more. */
  over: boolean;
  peakHeap: number;
  logLines: number;
  logBytes: number;
}

/** The platform's own failures, by the codes that Forge reports to consumers as retryReason (facts/forge.md §1.6). */
export type PlatformFailure = 'FUNCTION_TIME_OUT' | 'FUNCTION_OUT_OF_MEMORY' | 'FUNCTION_PLATFORM_UNKNOWN_ERROR';

/** How a run ended. `killed`: the process died under it. */
export type InvocationEnd =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'failed'; readonly reason: PlatformFailure }
  | { readonly kind: 'killed' };
