import React, { useState } from 'react';
import { Home } from './home';
import { NewSession } from './new-session';
import { SessionPage } from './session-page';

/** Where the project page is. */
type At = { readonly at: 'home' } | { readonly at: 'new'; readonly sample: boolean } | { readonly at: 'session'; readonly sessionId: string };

/** The project page: the list of specifications, or one of them. */
export const App = (): React.JSX.Element => {
  const [place, setPlace] = useState<At>({ at: 'home' });
  const home = (): void => {
    setPlace({ at: 'home' });
  };
  const open = (sessionId: string): void => {
    setPlace({ at: 'session', sessionId });
  };
  switch (place.at) {
    case 'home':
      return (
        <Home
          onOpen={open}
          onNew={(sample) => {
            setPlace({ at: 'new', sample });
          }}
        />
      );
    case 'new':
      return <NewSession sample={place.sample} onHome={home} onOpen={open} />;
    case 'session':
      return <SessionPage key={place.sessionId} sessionId={place.sessionId} onHome={home} />;
  }
};
