import { Text, Tooltip, useProductContext } from '@forge/react';
import React from 'react';
import { fullDate, relativeTime } from './format';

/** A moment, relative to now, with the full date on hover. */
export const When = ({ time }: { readonly time: number }): React.JSX.Element => {
  const locale = useProductContext()?.locale;
  return (
    <Tooltip content={fullDate(time, locale)}>
      <Text>{relativeTime(time, Date.now(), locale)}</Text>
    </Tooltip>
  );
};
