import { Label, Select, Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import type { WriterKind } from '../../../domain/writing';
import { callProject } from '../../call';
import { ConnectionTest } from '../../connection-test';
import { Failure } from '../../failure';
import { WRITING } from '../../labels/writers';
import { useLoaded } from '../../use-loaded';
import { useTask } from '../../use-task';

interface WriterChoiceProps {
  readonly sessionId: string;
  readonly chosen: WriterKind | null;
  readonly isDisabled: boolean;
  readonly onChoose: (writer: WriterKind) => void;
}

/** Who writes the tickets, what a model will need for it, and whether it answers. Nothing where there is no choice. */
export const WriterChoice = ({ sessionId, chosen, isDisabled, onChoose }: WriterChoiceProps): React.JSX.Element | null => {
  const { loaded, again } = useLoaded(useCallback(() => callProject('writing-options', { sessionId }), [sessionId]));
  const watch = useTask(
    useCallback(() => callProject('start-model-task', { sessionId, kind: 'test' }), [sessionId]),
    useCallback((taskId: string) => callProject('model-task', { sessionId, taskId }), [sessionId]),
  );
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  if (loaded.state === 'loading' || loaded.value.writers.length < 2) return null;
  const { writers, estimate, maxCost } = loaded.value;
  const options = writers.map(({ kind, title, model }) => ({ value: kind, label: model === '' ? title : `${title}: ${model}` }));
  const kind = chosen ?? writers.at(-1)?.kind ?? 'rules';
  return (
    <Stack space="space.100">
      <Label labelFor="writer">{WRITING.who}</Label>
      <Select
        inputId="writer"
        isDisabled={isDisabled}
        options={options}
        value={options.find(({ value }) => value === kind) ?? null}
        onChange={(option: { readonly value: WriterKind }) => {
          onChoose(option.value);
        }}
      />
      <Text>{WRITING.what[kind]}</Text>
      {kind === 'rules' || estimate === null ? null : (
        <Stack space="space.100">
          <Text>{WRITING.estimate(estimate)}</Text>
          <Text>{WRITING.error(estimate)}</Text>
          <Text>{WRITING.cap(maxCost)}</Text>
          <ConnectionTest watch={watch} isDisabled={isDisabled} />
        </Stack>
      )}
    </Stack>
  );
};
