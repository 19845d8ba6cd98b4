import { Inline, LoadingButton, Text } from '@forge/react';
import React from 'react';
import { SESSION } from '../labels/session';

/** The way back to the list, and the name of what is open. */
export const Trail = ({ name, onHome }: { readonly name: string; readonly onHome: () => void }): React.JSX.Element => (
  <Inline space="space.100" alignBlock="center">
    <LoadingButton appearance="link" spacing="none" onClick={onHome}>
      {SESSION.home}
    </LoadingButton>
    <Text>/</Text>
    <Text>{name}</Text>
  </Inline>
);
