import { useCallback, useEffect, useState } from 'react';
import type { SerialisedError } from '../domain/errors';
import { shownError } from './call';

export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'failed'; readonly error: SerialisedError } | { readonly state: 'ready'; readonly value: T };

/** Loads a value when a screen opens, and again when asked. `load` must be stable. */
export function useLoaded<T>(load: () => Promise<T>): { readonly loaded: Loaded<T>; readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const again = useCallback(() => {
    setLoaded({ state: 'loading' });
    load().then(
      (value) => {
        setLoaded({ state: 'ready', value });
      },
      (error: unknown) => {
        setLoaded({ state: 'failed', error: shownError(error) });
      },
    );
  }, [load]);
  useEffect(again, [again]);
  return { loaded, again };
}
