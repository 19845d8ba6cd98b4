import { Inline } from '@forge/react';
import React from 'react';

/** Buttons beside each other, each as wide as its words: a ButtonGroup in a Stack would be stretched. */
export const Buttons = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => (
  <Inline space="space.100" shouldWrap alignBlock="center">
    {children}
  </Inline>
);
