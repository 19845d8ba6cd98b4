import { useCallback, useEffect, useRef, useState } from 'react';
import type { SerialisedError } from '../domain/errors';
import { shownError } from './call';

export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'failed'; readonly error: SerialisedError } | { readonly state: 'ready'; readonly value: T };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  /** Loads anew and says so meanwhile. */
  readonly again: () => void;
  /** Loads anew while what is there stays on the screen. */
  readonly refresh: () => void;
  /** Puts a value in place that a call has just answered. */
  readonly put: (value: T) => void;
  /** Changes the value as it stands when it is there: two answers that change parts of it do not overwrite each other. */
  readonly change: (by: (value: T) => T) => void;
}

/** Loads a value when a screen opens, and again when asked. `load` must be stable. An answer that another overtook is dropped. */
export function useLoaded<T>(load: () => Promise<T>): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const latest = useRef(0);
  const refresh = useCallback(() => {
    const turn = (latest.current += 1);
    load().then(
      (value) => {
        if (turn === latest.current) setLoaded({ state: 'ready', value });
      },
      (error: unknown) => {
        if (turn === latest.current) setLoaded({ state: 'failed', error: shownError(error) });
      },
    );
  }, [load]);
  const again = useCallback(() => {
    setLoaded({ state: 'loading' });
    refresh();
  }, [refresh]);
  const put = useCallback((value: T) => {
    latest.current += 1;
    setLoaded({ state: 'ready', value });
  }, []);
  const change = useCallback((by: (value: T) => T) => {
    latest.current += 1;
    setLoaded((now) => (now.state === 'ready' ? { state: 'ready', value: by(now.value) } : now));
  }, []);
  useEffect(() => {
    again();
    return () => {
      latest.current += 1;
    };
  }, [again]);
  return { loaded, again, refresh, put, change };
}
