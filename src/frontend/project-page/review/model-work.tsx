import { Button, Inline, Spinner, Stack } from '@forge/react';
import React, { useCallback, useEffect, useRef } from 'react';
import type { ModelTaskKind } from '../../../domain/model-repositories';
import type { ModelTaskView } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { useTask, type TaskWatch } from '../../use-task';

/** Work for a model about a ticket or a finding; `onDone` runs once for each answer. */
export function useModelWork(sessionId: string, kind: ModelTaskKind, about: string, hint: string, onDone: (task: ModelTaskView) => void = () => undefined): TaskWatch {
  const watch = useTask(
    useCallback(() => callProject('start-model-task', { sessionId, kind, about, ...(hint === '' ? {} : { hint }) }), [sessionId, kind, about, hint]),
    useCallback((taskId: string) => callProject('model-task', { sessionId, taskId }), [sessionId]),
  );
  const told = useRef<string | null>(null);
  const { task } = watch;
  useEffect(() => {
    if (task?.state !== 'done' || told.current === task.id) return;
    told.current = task.id;
    onDone(task);
  }, [task, onDone]);
  return watch;
}

interface Work {
  readonly watch: TaskWatch;
  readonly label: string;
  readonly busyLabel: string;
  readonly isDisabled?: boolean;
}

/** The button that asks the model, with what hinders it. */
export const ModelButton = ({ watch, label, busyLabel, isDisabled = false }: Work): React.JSX.Element => (
  <Stack space="space.050">
    <Inline space="space.100" alignBlock="center">
      <Button isDisabled={isDisabled || watch.busy} onClick={watch.start}>
        {label}
      </Button>
      {watch.busy ? <Spinner size="small" label={busyLabel} /> : null}
    </Inline>
    <FailureIfAny error={watch.error} again={watch.start} />
  </Stack>
);
