import React, { type ReactNode } from 'react';
import { followLink } from '../shared/router';

/** A link inside the shell. */
export const ShellLink = ({ href, children, current = false }: { readonly href: string; readonly children: ReactNode; readonly current?: boolean }): React.JSX.Element => (
  <a href={href} onClick={(event) => { followLink(event, href); }} {...(current ? { 'aria-current': 'page' as const } : {})}>
    {children}
  </a>
);
