import { useCallback, useEffect, useRef, useState } from 'react';
import type { SerialisedError } from '../domain/errors';
import { shownError } from './call';

/** Typing is saved once it pauses, and at the latest after this time. */
const PAUSE_MS = 800;
const LATEST_MS = 2_000;

export interface Stored {
  readonly text: string;
  readonly version: number;
}

export interface Keeping {
  /** What the app has. */
  readonly stored: Stored;
  /** Writes under the version that was read. @throws CallError `changed-meanwhile` where another one is stored by now */
  readonly write: (text: string, version: number) => Promise<Stored>;
  /** What is stored by now. */
  readonly reread: () => Promise<Stored>;
}

export type SavingState = 'saved' | 'unsaved' | 'saving' | 'conflict' | 'failed';

export interface AutoSave {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly state: SavingState;
  /** What somebody else stored meanwhile; null without a conflict. */
  readonly theirs: string | null;
  readonly error: SerialisedError | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly again: () => void;
}

/**
 * A text that saves itself within two seconds of typing. Where somebody else changed it meanwhile, both versions are kept
 * until the person chose; where they changed something beside it, it is saved all the same.
 */
export function useAutoSave({ stored, write, reread }: Keeping): AutoSave {
  const [text, setText] = useState(stored.text);
  const [state, setState] = useState<SavingState>('saved');
  const [theirs, setTheirs] = useState<string | null>(null);
  const [error, setError] = useState<SerialisedError | null>(null);
  const base = useRef(stored);
  const wanted = useRef(stored.text);
  const working = useRef(false);
  const since = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ports = useRef({ write, reread });
  ports.current = { write, reread };

  const settle = useCallback((now: Stored) => {
    base.current = now;
    setError(null);
    setState(wanted.current.trim() === now.text.trim() ? 'saved' : 'unsaved');
  }, []);

  const save = useCallback(async (): Promise<void> => {
    if (working.current || wanted.current.trim() === base.current.text.trim()) return;
    working.current = true;
    since.current = null;
    setState('saving');
    const mine = wanted.current;
    try {
      settle(await ports.current.write(mine, base.current.version));
    } catch (reason) {
      const problem = shownError(reason);
      if (problem.code !== 'changed-meanwhile') {
        setError(problem);
        setState('failed');
      } else {
        try {
          const now = await ports.current.reread();
          if (now.text === base.current.text) settle(await ports.current.write(mine, now.version));
          else {
            base.current = now;
            setTheirs(now.text);
            setState('conflict');
          }
        } catch (second) {
          setError(shownError(second));
          setState('failed');
        }
      }
    } finally {
      working.current = false;
    }
  }, [settle]);

  const type = useCallback(
    (next: string) => {
      wanted.current = next;
      setText(next);
      setState((before) => (before === 'conflict' ? before : 'unsaved'));
      const now = Date.now();
      since.current ??= now;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), Math.max(0, Math.min(PAUSE_MS, since.current + LATEST_MS - now)));
    },
    [save],
  );

  // What was typed while it was being saved is saved next.
  useEffect(() => {
    if (state !== 'unsaved' || working.current) return undefined;
    const next = setTimeout(() => void save(), LATEST_MS);
    return () => {
      clearTimeout(next);
    };
  }, [state, text, save]);

  // A screen that is left saves what is left to save.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (since.current !== null) void save();
    },
    [save],
  );

  // What the app has changed by itself, and nothing was typed here.
  useEffect(() => {
    if (stored.version <= base.current.version) return;
    const untouched = wanted.current.trim() === base.current.text.trim();
    if (stored.text === base.current.text || untouched) base.current = stored;
    if (untouched) {
      wanted.current = stored.text;
      setText(stored.text);
    }
  }, [stored.text, stored.version]);

  return {
    text,
    type,
    state,
    theirs,
    error,
    keepMine: () => {
      setTheirs(null);
      setState('unsaved');
      void save();
    },
    takeTheirs: () => {
      wanted.current = base.current.text;
      setText(base.current.text);
      setTheirs(null);
      setState('saved');
    },
    again: () => void save(),
  };
}
