import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { SESSION } from '../../labels/session';
import type { ScreenProps } from '../screens';

/** Whether issues of this specification exist. */
export const ExportScreen = ({ session }: ScreenProps): React.JSX.Element => (
  <Stack space="space.200">
    <Heading as="h2">{SESSION.export.title}</Heading>
    <Text>{session.hasIssues ? SESSION.export.some : SESSION.export.none}</Text>
  </Stack>
);
