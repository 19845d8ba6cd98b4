import { Queue } from '@forge/events';
import type { TaskQueue } from '../domain/model-repositories';

/** Queue of the tasks for a model, as in manifest.yml. */
export const TASK_QUEUE = 'model-tasks';

/** {@link TaskQueue} over Forge's async events. */
export const createTaskQueue = (queueOf: (key: string) => Pick<Queue, 'push'> = (key) => new Queue({ key })): TaskQueue => ({
  push: async (message) => {
    await queueOf(TASK_QUEUE).push({ body: { ...message } });
  },
});
