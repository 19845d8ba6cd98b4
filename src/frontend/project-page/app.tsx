import React from 'react';
import { LABELS } from '../labels';
import { LoadingMessage } from '../loading';
import { Home } from './home';
import { NewSession } from './new-session';
import { SessionPage } from './session-page';
import { usePlace } from './use-place';

/** The project page: the list of specifications, or one of them. */
export const App = (): React.JSX.Element => {
  const { place, go } = usePlace();
  if (place === null) return <LoadingMessage label={LABELS.home.loading} />;
  const home = (): void => {
    go({ at: 'home' });
  };
  const open = (sessionId: string): void => {
    go({ at: 'session', sessionId });
  };
  switch (place.at) {
    case 'home':
      return (
        <Home
          onOpen={open}
          onNew={(sample) => {
            go({ at: 'new', sample });
          }}
        />
      );
    case 'new':
      return <NewSession key={String(place.sample)} sample={place.sample} onHome={home} onOpen={open} />;
    case 'session':
      return <SessionPage key={place.sessionId} sessionId={place.sessionId} onHome={home} />;
  }
};
