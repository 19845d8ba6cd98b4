import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { isActive } from '../../../domain/job';
import { EXPORT } from '../../labels/export';
import { Result } from '../exporting/result';
import { Running } from '../exporting/running';
import type { ScreenProps } from '../screens';

/** The end of the way: everything that was made, and the way back. */
export const DoneScreen = ({ session, jobs, reload }: ScreenProps): React.JSX.Element => {
  const running = jobs.find(({ type, state }) => type === 'export' && isActive(state));
  return (
    <Stack space="space.300">
      <Heading as="h2">{EXPORT.done.title}</Heading>
      {running === undefined ? (
        <Stack space="space.300">
          <Text>{EXPORT.done.text}</Text>
          <Result session={session} reload={reload} />
        </Stack>
      ) : (
        <Running session={session} job={running} reload={reload} />
      )}
    </Stack>
  );
};
