import React from 'react';

const initials = (name: string): string => name.split(/\s+/).map((word) => word.charAt(0)).slice(0, 2).join('').toUpperCase();

/** A round mark with a person's initials; `labelled` where no name stands beside it. */
export const Avatar = ({ name, labelled = false }: { readonly name: string; readonly labelled?: boolean }): React.JSX.Element => (
  <span className="avatar" {...(labelled ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}>
    {initials(name)}
  </span>
);
