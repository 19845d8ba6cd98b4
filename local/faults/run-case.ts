import type { AppBundle } from '../host/app/build-bundle';
import type { Fault } from './fault';
import { copyOf, removeFolder } from './folder';
import type { Recording } from './record';
import { resume, started } from './resume';
import { Saboteur } from './saboteur';
import type { Scene } from './scene';
import { inSingleSteps, type UnderTest } from './under-test';
import { openWorld } from './world';

/** One outside call that meets one fault. */
export interface Case {
  readonly call: number;
  readonly fault: Fault;
}

export interface CaseResult extends Case {
  readonly what: string;
  readonly wrong: readonly string[];
  readonly unknown: number;
}

/** Takes the recorded run up before the call, lets the call meet its fault, resumes to the end and judges. */
export async function runCase(bundle: AppBundle, test: UnderTest, scene: Scene, recording: Recording, { call, fault }: Case): Promise<CaseResult> {
  const checkpoint = recording.checkpoints.findLast(({ calls }) => calls <= call);
  const outside = recording.calls[call];
  if (checkpoint === undefined || outside === undefined) throw new Error(`There is no call ${String(call)}.`);
  const what = `${outside.kind} ${outside.what}`;
  const data = copyOf(checkpoint.data);
  const saboteur = new Saboteur({ at: call - checkpoint.calls, fault }, test.queue, test.storage);
  // A long invocation pushes nothing between its steps, so a push is met in the short ones in which it was recorded.
  const app = test.job === 'export' && outside.kind === 'jira' ? bundle : inSingleSteps(bundle, test);
  const world = await openWorld({ data, now: checkpoint.now, bundle: app, intercept: saboteur.intercept, line: saboteur.line });
  saboteur.sabotage(world);
  try {
    if (checkpoint.calls === 0) await started(world, test, scene.sessionId);
    const ending = await resume(world, test, scene.sessionId);
    const { wrong, unknown } = await test.judge(world, scene.sessionId, recording.outcome);
    const struck = saboteur.struck ? [] : ['the call was not made'];
    return { call, fault, what, wrong: [...struck, ...(ending === 'completed' ? [] : [ending]), ...wrong], unknown };
  } finally {
    await world.close();
    removeFolder(data);
  }
}
