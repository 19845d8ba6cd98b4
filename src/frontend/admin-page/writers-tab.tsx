import { Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import { WRITER_TITLES } from '../../domain/writing';
import { ADMIN } from '../labels/admin';
import type { SettingsEditor } from './use-settings';

/** What the tab of the writers gets; it may edit `writer` of the settings and save it. */
export interface WritersTabProps {
  readonly editor: SettingsEditor;
}

/** Who writes the prose of tickets. */
export const WritersTab = ({ editor }: WritersTabProps): React.JSX.Element => (
  <Stack space="space.200">
    <Heading as="h2">{ADMIN.writers.title}</Heading>
    <Inline space="space.100" alignBlock="center">
      <Text weight="semibold">{WRITER_TITLES[editor.saved.writer.kind]}</Text>
      <Lozenge appearance="success">{ADMIN.writers.inUse}</Lozenge>
    </Inline>
    <Text>{ADMIN.writers.builtIn}</Text>
  </Stack>
);
