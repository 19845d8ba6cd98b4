import { useCallback, useEffect, useState } from 'react';
import type { SerialisedError } from '../domain/errors';
import type { ModelTaskView } from '../resolvers/contract';
import { shownError } from './call';

/** How often one looks whether a model has answered. */
const POLL_MS = 2_000;

export interface TaskWatch {
  readonly task: ModelTaskView | null;
  readonly busy: boolean;
  readonly error: SerialisedError | null;
  readonly start: () => void;
}

/** Starts work for a model, and looks at it until it is over. Both calls must be stable. */
export function useTask(begin: () => Promise<{ taskId: string }>, look: (taskId: string) => Promise<ModelTaskView>): TaskWatch {
  const [taskId, setTaskId] = useState<string | null>(null);
  const [task, setTask] = useState<ModelTaskView | null>(null);
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<SerialisedError | null>(null);
  const waits = taskId !== null && error === null && (task === null || task.state === 'queued');
  const start = useCallback(() => {
    setTask(null);
    setTaskId(null);
    setError(null);
    setStarting(true);
    begin()
      .then(({ taskId: id }) => {
        setTaskId(id);
      })
      .catch((thrown: unknown) => {
        setError(shownError(thrown));
      })
      .finally(() => {
        setStarting(false);
      });
  }, [begin]);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => {
      look(taskId).then(
        (seen) => {
          setTask(seen);
          setError(seen.error);
        },
        (thrown: unknown) => {
          setError(shownError(thrown));
        },
      );
    }, POLL_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [waits, taskId, task, look]);
  return { task, busy: starting || waits, error, start };
}
