import { Stack, Text } from '@forge/react';
import React from 'react';
import type { WritingUsage } from '../../../domain/writing';
import { WRITING } from '../../labels/writers';

/** What a model used for the tickets of a session; nothing where the built-in writer wrote them. */
export const WritingUsed = ({ used }: { readonly used: WritingUsage | null }): React.JSX.Element | null =>
  used === null || used.writer === 'rules' ? null : (
    <Stack space="space.050">
      <Text size="small">{WRITING.used(used)}</Text>
      {used.capped ? <Text size="small">{WRITING.capped}</Text> : null}
    </Stack>
  );
