import SectionMessage from '@atlaskit/section-message';
import React from 'react';

export const Trouble = ({ title, message }: { readonly title: string; readonly message: string }): React.JSX.Element => (
  <SectionMessage appearance="error" title={title}>
    <p>{message}</p>
  </SectionMessage>
);
