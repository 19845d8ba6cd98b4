import { Pressable, Text, xcss } from '@forge/react';
import React from 'react';

const plain = xcss({ padding: 'space.0', backgroundColor: 'color.background.neutral.subtle', textAlign: 'start' });

/** The title of a ticket, which opens it. */
export const TicketLink = ({ title, onOpen }: { readonly title: string; readonly onOpen: () => void }): React.JSX.Element => (
  <Pressable xcss={plain} onClick={onOpen}>
    <Text color="color.link" align="start">
      {title}
    </Text>
  </Pressable>
);
