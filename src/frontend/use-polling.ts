import { useEffect, useRef } from 'react';

export const POLL_MOVING_MS = 2_000;
export const POLL_STILL_MS = 15_000;

const isHidden = (): boolean => typeof document !== 'undefined' && document.visibilityState === 'hidden';

/**
 * Looks again and again: every two seconds while something moves, else every fifteen, not at all while the page is hidden.
 * The next look waits for the one before.
 */
export function usePolling(look: () => Promise<void>, moving: boolean): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(turn, moving ? POLL_MOVING_MS : POLL_STILL_MS);
    };
    const turn = (): void => {
      if (stopped) return;
      if (isHidden()) {
        wait();
        return;
      }
      void latest.current().finally(() => {
        if (!stopped) wait();
      });
    };
    wait();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [moving]);
}
