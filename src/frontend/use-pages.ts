import { useCallback, useEffect, useRef, useState } from 'react';
import type { SerialisedError } from '../domain/errors';
import { shownError } from './call';

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface Paged<T> {
  /** The page on screen; null while the first is on its way. */
  readonly items: readonly T[] | null;
  readonly busy: boolean;
  readonly error: SerialisedError | null;
  readonly again: () => void;
  /** To the next page, and back; null where there is none. */
  readonly forward: (() => void) | null;
  readonly back: (() => void) | null;
  /** The page on screen once more. */
  readonly reload: () => void;
}

interface At<T> {
  readonly page: Page<T>;
  /** Cursors of the pages so far, this one's last; null is the first page's. */
  readonly way: readonly (string | null)[];
}

/** A list by cursor, one page on screen. `load` must be stable; another one begins at the start. An answer that another overtook is dropped. */
export function usePages<T>(load: (cursor: string | null) => Promise<Page<T>>): Paged<T> {
  const [at, setAt] = useState<At<T> | null>(null);
  const [busy, setBusy] = useState(true);
  const [error, setError] = useState<SerialisedError | null>(null);
  const wanted = useRef<readonly (string | null)[]>([null]);
  const latest = useRef(0);
  const open = useCallback(
    (way: readonly (string | null)[]) => {
      const turn = (latest.current += 1);
      wanted.current = way;
      setBusy(true);
      setError(null);
      const arrived = (show: () => void): void => {
        if (turn !== latest.current) return;
        show();
        setBusy(false);
      };
      load(way.at(-1) ?? null).then(
        (page) => {
          arrived(() => {
            setAt({ page, way });
          });
        },
        (reason: unknown) => {
          arrived(() => {
            setError(shownError(reason));
          });
        },
      );
    },
    [load],
  );
  useEffect(() => {
    setAt(null);
    open([null]);
    return () => {
      latest.current += 1;
    };
  }, [open]);
  const next = at?.page.next ?? null;
  const way = at?.way ?? [null];
  return {
    items: at?.page.items ?? null,
    busy,
    error,
    again: () => {
      open(wanted.current);
    },
    forward:
      next === null
        ? null
        : () => {
            open([...way, next]);
          },
    back:
      way.length < 2
        ? null
        : () => {
            open(way.slice(0, -1));
          },
    reload: () => {
      open(way);
    },
  };
}
