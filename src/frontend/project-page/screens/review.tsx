import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { SESSION } from '../../labels/session';
import type { ScreenProps } from '../screens';

/** How many tickets are written, and ready. */
export const ReviewScreen = ({ session: { tally } }: ScreenProps): React.JSX.Element => (
  <Stack space="space.200">
    <Heading as="h2">{SESSION.review.title}</Heading>
    <Text>{SESSION.review.tickets(tally?.tickets ?? 0)}</Text>
    <Text>{SESSION.review.ready(tally?.ready ?? 0, (tally?.tickets ?? 0) - (tally?.excluded ?? 0))}</Text>
  </Stack>
);
