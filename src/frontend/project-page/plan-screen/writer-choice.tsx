import { Label, Select, Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import type { WriterKind } from '../../../domain/writing';
import { callProject } from '../../call';
import { ConnectionTest } from '../../connection-test';
import { WRITING } from '../../labels/writers';
import { useTask } from '../../use-task';
import type { Writing } from './outline';

interface WriterChoiceProps {
  readonly sessionId: string;
  readonly writing: Writing;
  readonly chosen: WriterKind | null;
  readonly isDisabled: boolean;
  readonly onChoose: (writer: WriterKind) => void;
}

/** Who writes the tickets, what a model will need for it, and whether it answers. */
export const WriterChoice = ({ sessionId, writing, chosen, isDisabled, onChoose }: WriterChoiceProps): React.JSX.Element => {
  const watch = useTask(
    useCallback(() => callProject('start-model-task', { sessionId, kind: 'test' }), [sessionId]),
    useCallback((taskId: string) => callProject('model-task', { sessionId, taskId }), [sessionId]),
  );
  const { writers, estimate, maxCost } = writing;
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
      {kind === 'rules' ? null : (
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
