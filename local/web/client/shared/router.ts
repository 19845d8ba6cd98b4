import { useSyncExternalStore } from 'react';

const MOVED = 'shell-moved';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
};

/** The path of the address bar. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => window.location.pathname);

/** Goes to an address of the shell without loading it anew. */
export function goTo(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
  window.dispatchEvent(new Event(MOVED));
}

/** Where an address of the Jira site leads in this shell. */
export function localHref(href: string, siteUrl: string): string {
  if (!href.startsWith(siteUrl)) return href;
  const rest = href.slice(siteUrl.length);
  return rest === '' || rest.startsWith('/') ? rest || '/' : href;
}

const isOwn = (href: string): boolean => href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/api/');

/** Follows a clicked link inside the shell; leaves other clicks to the browser. */
export function followLink(event: { readonly defaultPrevented: boolean; readonly button: number; readonly metaKey: boolean; readonly ctrlKey: boolean; readonly shiftKey: boolean; preventDefault(): void }, href: string): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || !isOwn(href)) return;
  event.preventDefault();
  goTo(href);
}
