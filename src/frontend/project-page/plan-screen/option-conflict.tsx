import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { PLAN } from '../../labels/plan';
import { SHARED } from '../../labels/shared';
import type { OptionConflict } from './use-options';

/** Both of two choices that were made at the same time. */
export const OptionConflictMessage = ({ conflict }: { readonly conflict: OptionConflict }): React.JSX.Element => (
  <SectionMessage appearance="warning" title={SHARED.saving.conflict}>
    <Stack space="space.100">
      <Text weight="semibold">{PLAN.options.kinds[conflict.name]}</Text>
      <Text>{`${SHARED.saving.yours}: ${conflict.yours}`}</Text>
      <Text>{`${SHARED.saving.theirs}: ${conflict.theirs}`}</Text>
      <Inline space="space.100" shouldWrap>
        <Button onClick={conflict.keepMine}>{SHARED.saving.keepMine}</Button>
        <Button onClick={conflict.takeTheirs}>{SHARED.saving.takeTheirs}</Button>
      </Inline>
    </Stack>
  </SectionMessage>
);
