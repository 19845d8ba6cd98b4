import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import type { SerialisedError } from '../domain/errors';
import { LABELS } from './labels';

/** An error: what happened, who can mend it, what to do, and the reference for support. */
export const Failure = ({ error, again }: { readonly error: SerialisedError; readonly again?: (() => void) | undefined }): React.JSX.Element => (
  <SectionMessage appearance={error.kind === 'temporary' ? 'warning' : 'error'} title={LABELS.error[error.kind]}>
    <Stack space="space.100">
      <Text>{error.message}</Text>
      {error.action === '' ? null : <Text>{error.action}</Text>}
      {error.reference === '' ? null : <Text>{LABELS.error.reference(error.reference)}</Text>}
      {again === undefined ? null : (
        <Inline space="space.100" shouldWrap>
          <Button onClick={again}>{LABELS.error.again}</Button>
        </Inline>
      )}
    </Stack>
  </SectionMessage>
);

/** The same where there may be none. */
export const FailureIfAny = ({ error, again }: { readonly error: SerialisedError | null; readonly again?: () => void }): React.JSX.Element | null =>
  error === null ? null : <Failure error={error} again={again} />;
