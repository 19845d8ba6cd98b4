import React from 'react';
import { Failure } from './failure';
import { LoadingMessage } from './loading';
import type { Loading } from './use-loaded';

/** What stands in the place of a value that is still on its way, or that did not come; nothing once it is there. */
export const Awaited = ({ loading, label }: { readonly loading: Pick<Loading<unknown>, 'loaded' | 'again'>; readonly label: string }): React.JSX.Element | null => {
  const { loaded, again } = loading;
  if (loaded.state === 'loading') return <LoadingMessage label={label} />;
  return loaded.state === 'failed' ? <Failure error={loaded.error} again={again} /> : null;
};
