import type { Assets } from '../build/assets';
import { startServer, type RunningServer } from '../../jira/http/server';
import { refused } from './answers';
import { api, type ApiPorts } from './api';
import { page } from './pages';
import { originsOf, refusalOf } from './security';

export interface WebServerOptions {
  readonly port: number;
  /** May still be in the making while the first requests arrive. */
  readonly assets: () => Promise<Assets>;
  readonly api: () => Promise<Omit<ApiPorts, 'framesOrigin'>>;
  readonly failed: (error: unknown) => void;
}

/** Serves the shell on 127.0.0.1. @throws Error where the port is taken */
export async function startWebServer(options: WebServerOptions): Promise<RunningServer> {
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const origins = originsOf(Number(url.port === '' ? 80 : url.port));
    const refusal = refusalOf(request, origins);
    if (refusal !== null) return refused(403, refusal);
    if (!url.pathname.startsWith('/api/')) return page(url, await options.assets(), origins, request.headers.get('if-none-match'));
    if (url.origin !== origins.page) return refused(403, 'A Frame reaches the app through its bridge only.');
    return api({ ...(await options.api()), framesOrigin: origins.frames }, request);
  };
  return startServer(
    (request) =>
      answer(request).catch((error: unknown) => {
        options.failed(error);
        return refused(500, error instanceof Error ? error.message : String(error));
      }),
    { port: options.port },
  );
}
