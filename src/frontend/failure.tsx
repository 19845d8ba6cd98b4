import { SectionMessage, SectionMessageAction, Text } from '@forge/react';
import React from 'react';
import type { SerialisedError } from '../domain/errors';
import { LABELS } from './labels';

/** An error: what happened, who can mend it, what to do, and the reference for support. */
export const Failure = ({ error, again }: { readonly error: SerialisedError; readonly again: () => void }): React.JSX.Element => (
  <SectionMessage
    appearance={error.kind === 'temporary' ? 'warning' : 'error'}
    title={LABELS.error[error.kind]}
    actions={[
      <SectionMessageAction key="again" onClick={again}>
        {LABELS.error.again}
      </SectionMessageAction>,
    ]}
  >
    <Text>{error.message}</Text>
    {error.action === '' ? null : <Text>{error.action}</Text>}
    {error.reference === '' ? null : <Text>{LABELS.error.reference(error.reference)}</Text>}
  </SectionMessage>
);
