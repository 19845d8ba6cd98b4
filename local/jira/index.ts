import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Caller, HostClock, JiraSite } from '../contracts';
import { adminOf, type Admin } from './admin';
import { ROUTES } from './api';
import { exchange } from './exchange';
import { faultEngine } from './faults/engine';
import type { FaultPlan } from './faults/plan';
import { signIn } from './http/basic-auth';
import { startServer, type RunningServer, type ServeOptions } from './http/server';
import { openLimits } from './limits';
import type { LimitSettings } from './limits/settings';
import type { Account } from './model/account';
import { pipeline } from './pipeline';
import { seededRandom } from './random';
import { requestCounter, type RequestCounts } from './request-counter';
import { router } from './router';
import { seedSite } from './seed';
import { ACCOUNTS } from './seed/accounts';
import { openStore } from './store';
import { openDatabase } from './store/database';

export { ACCOUNTS } from './seed/accounts';
export type { Admin } from './admin';
export type { FaultPlan } from './faults/plan';
export type { RequestCounts } from './request-counter';

export interface LocalJiraOptions {
  /** Folder that keeps the site; made if it is not there. */
  readonly dataDir?: string;
  /** Instead of a folder: a site that is gone when it is closed. */
  readonly database?: ':memory:';
  readonly clock: HostClock;
  /** Of everything that is drawn by lot: the lag of search. */
  readonly seed?: number;
  /** Keys of projects to make, where they are not there yet; by default DEMO. */
  readonly projects?: readonly string[];
  /** Delay of every request, before Jira does anything. */
  readonly latencyMs?: number;
  /** Further delay of an answer, for each issue that the request created. */
  readonly latencyPerIssueMs?: number;
  readonly faults?: FaultPlan;
  readonly limits?: Partial<LimitSettings>;
  /** Bounds of the search index's lag behind a write; by default 1 to 6 seconds. */
  readonly searchLagMs?: { readonly least: number; readonly most: number };
}

/** A Jira Cloud site on this machine. */
export interface LocalJira extends JiraSite {
  readonly admin: Admin;
  /** Everything that is answered: `POST /rest/api/3/issue/bulk` … */
  readonly endpoints: readonly string[];
  /** Requests that arrived since the start, or since the last reset. */
  requests(): RequestCounts;
  resetRequests(): void;
  /** A request of a person's own browser: no app comes between, so its points and its bars do not count. */
  browse(request: Request, accountId: string): Promise<Response>;
  /** Points that the app has spent in the current hour. */
  pointsUsed(): number;
  /** Replaces the fault plan; its counting begins anew. */
  setFaults(plan: FaultPlan): void;
  /** Resolves once every request whose sender has given up has had its effect. */
  settled(): Promise<void>;
  /** The site over HTTP, with basic authentication. */
  serve(options: ServeOptions): Promise<RunningServer>;
}

const SITE_URL = 'https://local-jira.atlassian.net';
const CLOUD_ID = '3f1d9f8e-6a53-4c0f-9a57-10ca11000001';
const NO_FAULTS: FaultPlan = { rules: [] };

/**
 * Opens the local Jira: an imitation of Jira Cloud's REST API (platform v3 and Agile) that behaves as the real site does.
 * @throws Error where the folder cannot be used or a project key is not one; ZodError where the fault plan is not one
 */
export function createLocalJira(options: LocalJiraOptions): Promise<LocalJira> {
  return Promise.resolve().then(() => open(options));
}

function open(options: LocalJiraOptions): LocalJira {
  const { clock } = options;
  const db = openDatabase(location(options));
  const store = openStore(db);
  seedSite(store, options.projects ?? ['DEMO'], clock.now());
  const limits = openLimits(options.limits);
  const random = seededRandom(options.seed ?? 1);
  const { least, most } = options.searchLagMs ?? { least: 1_000, most: 6_000 };
  const counter = requestCounter();
  let faults = faultEngine(options.faults ?? NO_FAULTS);
  const line = exchange({
    clock,
    counter,
    router: router(ROUTES),
    pipeline: pipeline({ store, clock, limits, searchLag: () => Math.round(least + random() * (most - least)) }),
    faults: () => faults,
    latencyMs: options.latencyMs ?? 0,
    latencyPerIssueMs: options.latencyPerIssueMs ?? 0,
  });
  const servers = new Set<RunningServer>();
  const account = (caller: Caller): Account | undefined => {
    if (caller.kind === 'anonymous') return undefined;
    const found = store.accounts.get(caller.kind === 'app' ? ACCOUNTS.app.accountId : caller.accountId);
    return found?.active === true ? found : undefined;
  };
  return {
    siteUrl: SITE_URL,
    cloudId: CLOUD_ID,
    endpoints: ROUTES.map(({ method, template }) => `${method} ${template}`),
    admin: adminOf(store, () => clock.now()),
    fetch: async (request, caller) => line.send(request, { caller: account(caller), channel: 'app', base: SITE_URL }),
    browse: (request, accountId) => line.send(request, { caller: account({ kind: 'user', accountId }), channel: 'http', base: SITE_URL }),
    requests: () => counter.counts(),
    resetRequests: () => {
      counter.reset();
    },
    pointsUsed: () => limits.points.used(clock.now()),
    setFaults: (plan) => {
      faults = faultEngine(plan);
    },
    settled: () => line.settled(),
    serve: async (how) => {
      const server = await startServer((request, base) => {
        const caller = signIn(store.accounts, request.headers.get('authorization'));
        return line.send(request, { caller, channel: 'http', base });
      }, how);
      servers.add(server);
      return server;
    },
    close: async () => {
      line.close();
      await Promise.all([...servers].map((server) => server.close()));
      db.close();
    },
  };
}

function location({ dataDir, database }: LocalJiraOptions): string {
  if (database !== undefined) return database;
  if (dataDir === undefined) throw new Error('The local Jira needs a folder (dataDir) or database: ":memory:".');
  mkdirSync(dataDir, { recursive: true });
  return path.join(dataDir, 'jira.db');
}
