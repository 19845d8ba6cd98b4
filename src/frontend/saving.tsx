import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { Failure } from './failure';
import { SHARED } from './labels/shared';
import type { AutoSave } from './use-auto-save';

const words = SHARED.saving;

const shown = (text: string): string => (text.trim() === '' ? words.none : text);

/** Whether a text is saved; where somebody else changed it too, both versions, to choose from. */
export const Saving = ({ keeping }: { readonly keeping: AutoSave }): React.JSX.Element => {
  const { state, text, theirs, error, keepMine, takeTheirs, again } = keeping;
  if (state === 'failed' && error !== null) return <Failure error={error} again={again} />;
  if (state !== 'conflict' || theirs === null) return <Text size="small">{state === 'saved' ? words.saved : state === 'saving' ? words.saving : words.unsaved}</Text>;
  return (
    <SectionMessage appearance="warning" title={words.conflict}>
      <Stack space="space.100">
        <Text weight="semibold">{words.yours}</Text>
        <Text>{shown(text)}</Text>
        <Text weight="semibold">{words.theirs}</Text>
        <Text>{shown(theirs)}</Text>
        <Inline space="space.100" shouldWrap>
          <Button onClick={keepMine}>{words.keepMine}</Button>
          <Button onClick={takeTheirs}>{words.takeTheirs}</Button>
        </Inline>
      </Stack>
    </SectionMessage>
  );
};
