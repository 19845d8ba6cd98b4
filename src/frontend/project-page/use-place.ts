import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { pathOf, placeOf, type At } from './at';

type History = Awaited<ReturnType<typeof view.createHistory>>;

/** Where the page is, kept in its address: loading it again comes back to it, and so does the browser's way back. */
export function usePlace(): { readonly place: At | null; readonly go: (place: At) => void } {
  const [place, setPlace] = useState<At | null>(null);
  const history = useRef<History | null>(null);
  useEffect(() => {
    view.createHistory().then(
      (found) => {
        history.current = found;
        setPlace(placeOf(found.location.pathname));
        found.listen((location, action) => {
          // Its own steps are shown already.
          if (action === 'POP') setPlace(placeOf(location.pathname));
        });
      },
      () => {
        // A page without an address of its own begins with the list.
        setPlace({ at: 'home' });
      },
    );
  }, []);
  const go = useCallback((next: At) => {
    setPlace(next);
    history.current?.push(pathOf(next));
  }, []);
  return { place, go };
}
