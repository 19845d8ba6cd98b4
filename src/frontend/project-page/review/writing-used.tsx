import { Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import type { Session } from '../../../domain/session';
import { callProject } from '../../call';
import { Failure } from '../../failure';
import { WRITING } from '../../labels/writers';
import { useLoaded } from '../../use-loaded';

const Used = ({ sessionId }: { readonly sessionId: string }): React.JSX.Element | null => {
  const { loaded, again } = useLoaded(useCallback(() => callProject('writing-usage', { sessionId }), [sessionId]));
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  if (loaded.state === 'loading' || loaded.value === null || loaded.value.writer === 'rules') return null;
  const usage = loaded.value;
  return (
    <Stack space="space.050">
      <Text size="small">{WRITING.used(usage)}</Text>
      {usage.capped ? <Text size="small">{WRITING.capped}</Text> : null}
    </Stack>
  );
};

/** What a model used for the tickets of a session; nothing, and no call, where the built-in writer wrote them. */
export const WritingUsed = ({ session }: { readonly session: Session }): React.JSX.Element | null =>
  session.writing === undefined || session.writing.writer === 'rules' ? null : <Used sessionId={session.id} />;
