import { Button, Inline, Lozenge, Spinner, Stack, Text } from '@forge/react';
import React from 'react';
import { FailureIfAny } from './failure';
import { WRITING } from './labels/writers';
import type { TaskWatch } from './use-task';

const LOOKS = { healthy: 'success', degraded: 'moved', unavailable: 'removed' } as const;

/** A button that asks the model a word, and what came of it. */
export const ConnectionTest = ({ watch, isDisabled = false }: { readonly watch: TaskWatch; readonly isDisabled?: boolean }): React.JSX.Element => {
  const result = watch.task?.result;
  return (
    <Stack space="space.100" alignInline="start">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Button isDisabled={isDisabled || watch.busy} onClick={watch.start}>
          {WRITING.test}
        </Button>
        {watch.busy ? <Spinner size="small" label={WRITING.testing} /> : null}
        {result?.kind === 'test' ? <Lozenge appearance={LOOKS[result.test.health]}>{WRITING.health[result.test.health]}</Lozenge> : null}
      </Inline>
      {result?.kind === 'test' ? <Text>{result.test.reason}</Text> : null}
      <FailureIfAny error={watch.error} again={watch.start} />
    </Stack>
  );
};
