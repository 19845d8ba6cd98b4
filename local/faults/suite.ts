import { buildBundle, type AppBundle } from '../host/app/build-bundle';
import { seededRandom } from '../jira/random';
import { FAULTS, type Fault } from './fault';
import { newFolder, removeFolder } from './folder';
import { record, type Recording } from './record';
import { runCase, type Case, type CaseResult } from './run-case';
import { sceneBeforeExport, sceneBeforeProcessing, type Scene } from './scene';
import { EXPORT, type UnderTest } from './under-test';

/** A job, recorded once without faults, ready for any number of cases. */
export interface Suite {
  readonly recording: Recording;
  readonly cases: readonly Case[];
  run(one: Case, bundle?: AppBundle): Promise<CaseResult>;
  close(): void;
}

export const buildApp = (): Promise<AppBundle> => buildBundle(process.cwd(), 'node_modules/.cache/local-forge-host');

/** Storage answers 429 for one reason, and never late: it is asked again from the cursor. */
const OF_STORAGE: readonly Fault[] = ['killed_before', 'killed_after', 'timeout_after_effect', 'error_500', 'jira-burst-based'];

/** Every outside call with every fault that it can meet. */
const casesOf = (recording: Recording): Case[] =>
  recording.calls.flatMap(({ kind }, call) => (kind === 'storage' ? OF_STORAGE : FAULTS).map((fault) => ({ call, fault })));

export async function openSuite(test: UnderTest, bundle: AppBundle): Promise<Suite> {
  const folder = newFolder();
  const scene: Scene = await (test === EXPORT ? sceneBeforeExport : sceneBeforeProcessing)(folder, bundle);
  const recording = await record(bundle, test, scene);
  return {
    recording,
    cases: casesOf(recording),
    run: (one, app = bundle) => runCase(app, test, scene, recording, one),
    close: () => {
      for (const data of [folder, ...recording.checkpoints.map((checkpoint) => checkpoint.data)]) removeFolder(data);
    },
  };
}

/** A share of the cases, drawn by lot. */
export function sampleOf(cases: readonly Case[], share: number, seed: number): Case[] {
  const random = seededRandom(seed);
  return cases
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, Math.ceil(cases.length * share))
    .map(({ one }) => one);
}

/** In one line, for a person. */
export const told = ({ call, fault, what, wrong }: CaseResult): string =>
  `call ${String(call)} (${what}), ${fault}: ${wrong.slice(0, 3).join('; ')}${wrong.length > 3 ? ` and ${String(wrong.length - 3)} more` : ''}`;
