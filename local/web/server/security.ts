/** Where the page and the Frames live: one server, two origins, so that a Frame cannot reach into the page. */
export interface Origins {
  readonly page: string;
  readonly frames: string;
}

export const originsOf = (port: number): Origins => ({ page: `http://127.0.0.1:${String(port)}`, frames: `http://localhost:${String(port)}` });

const COMMON = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cache-control': 'no-store' };

const policy = (directives: Readonly<Record<string, string>>): Record<string, string> => ({
  ...COMMON,
  'content-security-policy': Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; '),
});

const NOTHING = { 'default-src': "'none'", 'base-uri': "'none'", 'object-src': "'none'" };

/** The shell. Atlaskit's styles are written by script; nothing else is inline. */
export const shellHeaders = ({ frames }: Origins): Record<string, string> =>
  policy({
    ...NOTHING,
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob: https:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': `'self' ${frames}`,
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });

/** A page of UI Kit: it draws nothing itself. */
export const appHeaders = (): Record<string, string> =>
  policy({ ...NOTHING, 'script-src': "'self'", 'connect-src': "'self'", 'form-action': "'none'", 'frame-ancestors': "'self'" });

/** A Frame, under what Forge allows a static resource without permissions of its own. */
export const frameHeaders = ({ page }: Origins): Record<string, string> =>
  policy({
    ...NOTHING,
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'frame-ancestors': page,
  });

export const assetHeaders = (): Record<string, string> => ({ ...COMMON, 'cache-control': 'no-cache' });

/** Why a request is not answered; null where it may be. A foreign page can neither name this host nor this origin. */
export function refusalOf(request: Request, { page, frames }: Origins): string | null {
  const { origin } = new URL(request.url);
  if (origin !== page && origin !== frames) return 'This address answers only under its own name.';
  const from = request.headers.get('origin');
  if (from !== null && from !== origin) return 'Requests from other pages are refused.';
  const site = request.headers.get('sec-fetch-site');
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && from === null && site !== null && site !== 'same-origin') return 'Requests from other pages are refused.';
  return null;
}
