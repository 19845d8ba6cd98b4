import { useCallback, useEffect, useRef, useState } from 'react';
import type { SerialisedError } from '../domain/errors';
import { shownError } from './call';

export interface Calling {
  readonly busy: boolean;
  readonly error: SerialisedError | null;
  /** Does some work with calls; `then` gets what it answers, unless the screen is gone. One at a time: a second is not begun. */
  readonly run: <T>(work: () => Promise<T>, then?: (value: T) => void) => void;
  /** Does the last work once more. */
  readonly again: () => void;
  readonly clear: () => void;
}

/** What a button does: whether it is at it, and what went wrong. */
export function useCall(): Calling {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SerialisedError | null>(null);
  const alive = useRef(true);
  const working = useRef(false);
  const last = useRef<(() => void) | null>(null);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run = useCallback(<T,>(work: () => Promise<T>, then?: (value: T) => void) => {
    const begin = (): void => {
      if (working.current) return;
      working.current = true;
      setBusy(true);
      setError(null);
      work()
        .then(
          (value) => {
            if (alive.current) then?.(value);
          },
          (reason: unknown) => {
            if (alive.current) setError(shownError(reason));
          },
        )
        .finally(() => {
          working.current = false;
          if (alive.current) setBusy(false);
        })
        .catch((reason: unknown) => {
          if (alive.current) setError(shownError(reason));
        });
    };
    last.current = begin;
    begin();
  }, []);
  const again = useCallback(() => {
    last.current?.();
  }, []);
  const clear = useCallback(() => {
    setError(null);
  }, []);
  return { busy, error, run, again, clear };
}
