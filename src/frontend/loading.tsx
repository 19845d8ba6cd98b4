import { Inline, Spinner, Text } from '@forge/react';
import React from 'react';

/** Says what is being loaded. */
export const LoadingMessage = ({ label }: { readonly label: string }): React.JSX.Element => (
  <Inline space="space.100" alignBlock="center">
    <Spinner size="medium" label={label} />
    <Text>{label}</Text>
  </Inline>
);
