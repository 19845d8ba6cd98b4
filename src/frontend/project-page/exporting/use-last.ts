import { useRef } from 'react';
import type { Loaded } from '../../use-loaded';

/** The last value that came, which stays on screen while the next is on its way. */
export function useLast<T>(loaded: Loaded<T>): T | null {
  const last = useRef<T | null>(null);
  if (loaded.state === 'ready') last.current = loaded.value;
  return last.current;
}
