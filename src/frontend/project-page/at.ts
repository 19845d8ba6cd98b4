/** Where the project page is. */
export type At = { readonly at: 'home' } | { readonly at: 'new'; readonly sample: boolean } | { readonly at: 'session'; readonly sessionId: string };

/** A place as the end of the page's address. */
export function pathOf(place: At): string {
  switch (place.at) {
    case 'home':
      return '/';
    case 'new':
      return place.sample ? '/sample' : '/new';
    case 'session':
      return `/session/${place.sessionId}`;
  }
}

/** The place that an address names; the list where it names none. */
export function placeOf(path: string): At {
  const sessionId = /\/session\/(?<id>[0-9a-f]{16,64})\/?$/.exec(path)?.groups?.['id'];
  if (sessionId !== undefined) return { at: 'session', sessionId };
  if (/\/new\/?$/.test(path)) return { at: 'new', sample: false };
  return { at: 'home' };
}
