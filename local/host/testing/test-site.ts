import type { Caller, JiraSite } from '../../contracts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly caller: Caller;
  readonly text: string;
  readonly contentType: string;
}

export interface TestSite extends JiraSite {
  readonly seen: readonly SeenRequest[];
}

/** A site that answers every request with who asked it what. */
export const createTestSite = (answer?: (seen: SeenRequest) => Promise<Response> | Response): TestSite => {
  const seen: SeenRequest[] = [];
  return {
    siteUrl: 'https://local.example.net',
    cloudId: '6a3c1d1c-2a4f-4f2b-9d0e-000000000001',
    seen,
    fetch: async (request, caller) => {
      const url = new URL(request.url);
      const entry = { method: request.method, path: `${url.pathname}${url.search}`, caller, text: await request.text(), contentType: request.headers.get('content-type') ?? '' };
      seen.push(entry);
      return (await answer?.(entry)) ?? Response.json({ path: entry.path, caller });
    },
    close: () => Promise.resolve(),
  };
};
