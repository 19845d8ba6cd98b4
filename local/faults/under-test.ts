import type { JobType } from '../../src/domain/job';
import type { AppBundle } from '../host/app/build-bundle';
import { exportVerdict } from './export-verdict';
import type { World } from './world';
import { writtenTickets } from './written-tickets';

/** The job whose outside calls meet faults. */
export interface UnderTest {
  readonly job: Extract<JobType, 'export' | 'processing'>;
  readonly functionKey: string;
  readonly queue: string;
  /** Requests to storage are outside calls too. */
  readonly storage: boolean;
  readonly start: (world: World, sessionId: string) => Promise<unknown>;
  /** What the undisturbed run left, to compare with. */
  readonly outcome: (world: World, sessionId: string) => Promise<string>;
  readonly judge: (world: World, sessionId: string, outcome: string) => Promise<Verdict>;
}

/** What is wrong at the end, and how many elements are listed as unknown. Nothing and none is right. */
export interface Verdict {
  readonly wrong: readonly string[];
  readonly unknown: number;
}

export const EXPORT: UnderTest = {
  job: 'export',
  functionKey: 'run-export',
  queue: 'export',
  storage: false,
  start: (world, sessionId) => world.call('start-export', { sessionId }),
  outcome: () => Promise.resolve(''),
  judge: exportVerdict,
};

export const PROCESSING: UnderTest = {
  job: 'processing',
  functionKey: 'run-processing',
  queue: 'processing',
  storage: true,
  start: (world, sessionId) => world.call('generate-tickets', { sessionId }),
  outcome: writtenTickets,
  judge: async (world, sessionId, outcome) => ({ wrong: (await writtenTickets(world, sessionId)) === outcome ? [] : ['the tickets differ from those of the undisturbed run'], unknown: 0 }),
};

/** Below the time that a step keeps in reserve, so that every invocation takes one step and queues the next. */
const ONE_STEP_S = 15;

/** The app with invocations of one step each. */
export const inSingleSteps = (bundle: AppBundle, { functionKey }: UnderTest): AppBundle => ({
  ...bundle,
  manifest: {
    ...bundle.manifest,
    modules: {
      ...bundle.manifest.modules,
      function: bundle.manifest.modules.function.map((one) => (one.key === functionKey ? { ...one, timeoutSeconds: ONE_STEP_S } : one)),
    },
  },
});
