import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface ServeOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly host?: '127.0.0.1';
}

export interface RunningServer {
  /** `http://127.0.0.1:8081` */
  readonly url: string;
  close(): Promise<void>;
}

/** Answers a request; a rejection means that the connection is to break. */
export type HttpHandler = (request: Request, base: string) => Promise<Response>;

/**
 * Puts a handler on a port of this machine.
 * @throws Error where the port is taken
 */
export async function startServer(handler: HttpHandler, { port, host = '127.0.0.1' }: ServeOptions): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing, host).catch(() => {
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${portOf(server.address()).toString()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => { resolve(); });
        server.closeAllConnections();
      }),
  };
}

const portOf = (address: AddressInfo | string | null): number => (typeof address === 'object' && address !== null ? address.port : 0);

async function answer(handler: HttpHandler, incoming: IncomingMessage, outgoing: ServerResponse, host: string): Promise<void> {
  const base = `http://${incoming.headers.host ?? host}`;
  const gone = new AbortController();
  outgoing.once('close', () => { gone.abort(); });
  const response = await handler(await toRequest(incoming, base, gone.signal), base);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const body = await response.arrayBuffer();
  outgoing.end(body.byteLength === 0 ? undefined : new Uint8Array(body));
}

async function toRequest(incoming: IncomingMessage, base: string, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', base);
  const body = await buffer(incoming);
  return new Request(url, { method, headers, signal, ...(body.byteLength === 0 || method === 'GET' || method === 'HEAD' ? {} : { body }) });
}
