import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { kvs } from '@forge/kvs';
import { parseManifest } from '../../local/host/app/manifest';
import { openDatabase } from '../../local/host/database';
import { createKvsService } from '../../local/host/kvs/kvs-service';
import { FORGE_LIMITS } from '../../local/host/limits';
import { createRandom } from '../../local/host/random';
import { createStats } from '../../local/host/stats';
import type { Kvs } from '../storage/kvs';

/** A request to storage, as @forge/kvs sends it. */
export interface StorageRequest {
  readonly path: string;
  readonly body: unknown;
}

export interface StorageOnHost {
  readonly kvs: Kvs;
  /** Every request since the start, in order. */
  readonly requests: StorageRequest[];
  /** Called before (and after) each request; may throw, as a process that dies does. */
  readonly intercept: { before?: (request: StorageRequest) => void; after?: (request: StorageRequest) => void };
  close(): void;
}

const ROOT = path.resolve(__dirname, '../..');

/** The real @forge/kvs over the local host's storage with the entities of manifest.yml. Queries lag by up to 2 s of `now`. */
export function storageOnHost(now: () => number): StorageOnHost {
  const folder = mkdtempSync(path.join(tmpdir(), 'storage-on-host-'));
  const database = openDatabase(folder);
  const manifest = parseManifest(readFileSync(path.join(ROOT, 'manifest.yml'), 'utf8'));
  const service = createKvsService({
    database,
    entities: manifest.app.storage?.entities ?? [],
    limits: { ...FORGE_LIMITS, kvsReadsPerMinute: Infinity, kvsWritesPerMinute: Infinity, kvsRequestsPerSecond: Infinity },
    stats: createStats(),
    now,
    random: createRandom(5),
    granted: true,
  });
  const requests: StorageRequest[] = [];
  const intercept: StorageOnHost['intercept'] = {};
  const forgeFetch = (_meta: unknown, target: string, init: { body: string }): Promise<Response> => {
    const request = { path: target, body: JSON.parse(init.body) as unknown };
    requests.push(request);
    intercept.before?.(request);
    const answer = service.handle(request.path, request.body);
    intercept.after?.(request);
    return Promise.resolve(new Response(answer.status === 204 || answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status }));
  };
  // The package looks for the platform with every request (facts/forge.md §1.1).
  Object.assign(globalThis, { __forge_fetch__: forgeFetch });
  return {
    kvs,
    requests,
    intercept,
    close: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
