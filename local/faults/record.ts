import type { AppBundle } from '../host/app/build-bundle';
import { copyOf, removeFolder } from './folder';
import { resume, started } from './resume';
import { Saboteur, type OutsideCall } from './saboteur';
import type { Scene } from './scene';
import { inSingleSteps, type UnderTest } from './under-test';
import { openWorld } from './world';

/** Both databases as they stood when an invocation began: nothing was in memory then. */
export interface Checkpoint {
  readonly data: string;
  readonly now: number;
  /** Calls made before it. */
  readonly calls: number;
}

/** A run without faults: its outside calls, and where it can be taken up again. */
export interface Recording {
  readonly calls: readonly OutsideCall[];
  readonly checkpoints: readonly Checkpoint[];
  /** What it left, to compare with. */
  readonly outcome: string;
}

/** Runs the job without faults in single steps, and keeps a copy of everything from before each. */
export async function record(bundle: AppBundle, test: UnderTest, scene: Scene): Promise<Recording> {
  const data = copyOf(scene.data);
  const checkpoints: Checkpoint[] = [{ data: copyOf(data), now: scene.now, calls: 0 }];
  const known = new Set<string>();
  const saboteur = new Saboteur(null, test.queue, test.storage, ({ functionKey, invocationId }) => {
    if (functionKey !== test.functionKey || known.has(invocationId)) return;
    known.add(invocationId);
    checkpoints.push({ data: copyOf(data), now: world.clock.now(), calls: saboteur.calls.length });
  });
  const world = await openWorld({ data, now: scene.now, bundle: inSingleSteps(bundle, test), intercept: saboteur.intercept, line: saboteur.line });
  try {
    await started(world, test, scene.sessionId);
    await world.host.drain();
    const calls = [...saboteur.calls];
    const ending = await resume(world, test, scene.sessionId);
    const { wrong } = await test.judge(world, scene.sessionId, await test.outcome(world, scene.sessionId));
    if (ending !== 'completed' || wrong.length > 0) throw new Error(`The undisturbed run is not right: ${[ending, ...wrong].slice(0, 5).join('; ')}`);
    return { calls, checkpoints, outcome: await test.outcome(world, scene.sessionId) };
  } finally {
    await world.close();
    removeFolder(data);
  }
}
