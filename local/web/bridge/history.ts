import { isRecord } from './wire';

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state?: unknown;
  readonly key: string;
}
type Action = 'PUSH' | 'REPLACE' | 'POP';
type Listener = (location: Place, action: Action) => void;

type Send = (command: string, data: unknown) => Promise<unknown>;
type Subscribe = (command: string, data: unknown) => Promise<unknown>;

/** `view.createHistory()`: the part of the address below the module's page, in the manner of history 4. */
export interface PageHistory {
  location: Place;
  action: Action;
  readonly length: number;
  push(to: string | Partial<Place>, state?: unknown): void;
  replace(to: string | Partial<Place>, state?: unknown): void;
  go(delta: number): void;
  goBack(): void;
  goForward(): void;
  createHref(place: Partial<Place>): string;
  listen(listener: Listener): () => void;
}

let places = 0;

/** Reads a path such as `/a?b#c`. */
export function placeOf(to: string | Partial<Place>, state?: unknown): Place {
  places += 1;
  const key = String(places);
  if (typeof to !== 'string') return { pathname: to.pathname ?? '/', search: to.search ?? '', hash: to.hash ?? '', state: to.state ?? state, key };
  const { pathname, search, hash } = new URL(to, 'http://page.invalid/');
  return { pathname, search, hash, state, key };
}

const pathOf = ({ pathname, search, hash }: Partial<Place>): string => `${pathname ?? '/'}${search ?? ''}${hash ?? ''}`;

/** The history of a page, kept in step with the shell's address bar. */
export async function pageHistory(send: Send, subscribe: Subscribe): Promise<PageHistory> {
  const listeners = new Set<Listener>();
  const start = await send('historyLocation', {});
  const tell = (location: Place, action: Action): void => {
    history.location = location;
    history.action = action;
    for (const listener of [...listeners]) listener(location, action);
  };
  const move = (command: 'historyPush' | 'historyReplace', action: Action) => (to: string | Partial<Place>, state?: unknown): void => {
    const place = placeOf(to, state);
    void send(command, { path: pathOf(place) });
    tell(place, action);
  };
  const go = (delta: number): void => {
    void send('historyGo', { delta });
  };
  const history: PageHistory = {
    location: placeOf(typeof start === 'string' ? start : '/'),
    action: 'POP',
    length: 1,
    push: move('historyPush', 'PUSH'),
    replace: move('historyReplace', 'REPLACE'),
    go,
    goBack: () => { go(-1); },
    goForward: () => { go(1); },
    createHref: pathOf,
    listen: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
  await subscribe('on', {
    event: 'FORGE_LOCAL_HISTORY',
    callback: (payload: unknown) => { tell(placeOf(isRecord(payload) ? String(payload['path']) : '/'), 'POP'); },
  });
  return history;
}
