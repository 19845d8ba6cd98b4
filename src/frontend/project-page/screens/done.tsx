import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { SESSION } from '../../labels/session';

/** The end of the way. */
export const DoneScreen = (): React.JSX.Element => (
  <Stack space="space.200">
    <Heading as="h2">{SESSION.done.title}</Heading>
    <Text>{SESSION.done.text}</Text>
  </Stack>
);
