import { ProgressLine } from '../cli/progress';
import { openSession } from '../cli/session';
import { parseOptions } from '../cli/options';
import type { AppBundle } from '../host/app/build-bundle';
import { specification } from './specification';
import { openWorld, type World } from './world';

/** Where a session stands before the job under test is started. */
export interface Scene {
  readonly data: string;
  readonly sessionId: string;
  readonly now: number;
}

const NAME = 'University';

async function begun(world: World): Promise<string> {
  const { id } = await openSession(world.call, specification(), NAME, parseOptions([]), new ProgressLine({ write: () => undefined }));
  await world.call('start-validation', { sessionId: id });
  await world.host.drain();
  return id;
}

/** A session whose sheets are checked: its tickets can be written. */
export async function sceneBeforeProcessing(data: string, bundle: AppBundle): Promise<Scene> {
  const world = await openWorld({ data, bundle });
  try {
    return { data, sessionId: await begun(world), now: world.clock.now() };
  } finally {
    await world.close();
  }
}

/** A session whose tickets are written, ready and checked: the export can begin. */
export async function sceneBeforeExport(data: string, bundle: AppBundle): Promise<Scene> {
  const world = await openWorld({ data, bundle });
  try {
    const sessionId = await begun(world);
    await world.call('generate-tickets', { sessionId });
    await world.host.drain();
    await world.call('accept-findings', { sessionId, causes: 'all' });
    await world.call('mark-ready', { sessionId, ids: 'all', ready: true });
    await world.call('start-adf-validation', { sessionId });
    await world.host.drain();
    return { data, sessionId, now: world.clock.now() };
  } finally {
    await world.close();
  }
}
