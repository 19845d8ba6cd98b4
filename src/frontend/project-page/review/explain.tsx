import { Stack, Text } from '@forge/react';
import React from 'react';
import { MODELS as words } from '../../labels/models';
import { ModelButton, useModelWork } from './model-work';

/** A finding in a model's words, on demand. */
export const Explain = ({ sessionId, fingerprint }: { readonly sessionId: string; readonly fingerprint: string }): React.JSX.Element => {
  const watch = useModelWork(sessionId, 'explain', fingerprint, '');
  const result = watch.task?.result;
  return (
    <Stack space="space.050">
      {result?.kind === 'explain' ? (
        <Stack space="space.050">
          <Text weight="semibold">{words.explained}</Text>
          <Text>{result.sentences.join(' ')}</Text>
        </Stack>
      ) : (
        <ModelButton watch={watch} label={words.explain} busyLabel={words.explaining} />
      )}
    </Stack>
  );
};
