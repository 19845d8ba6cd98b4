import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from './app/build-bundle';
import { loadApp, type LoadedApp } from './app/load-app';
import { scopesOf, uiModules } from './app/manifest';
import { openDatabase } from './database';
import type { Host, HostOptions } from './host-types';
import { createAppConsole } from './invocation/app-console';
import { createInstallation, runtimeObject } from './invocation/installation';
import type { Invocation } from './invocation/invocation';
import { InvokeError } from './invocation/invoke-error';
import { createInvoke } from './invocation/invoke-resolver';
import { createInvocationRunner } from './invocation/run-invocation';
import { createScheduledRun } from './invocation/run-scheduled';
import { uiContext } from './invocation/ui-context';
import { createKvsService } from './kvs/kvs-service';
import { FORGE_LIMITS } from './limits';
import { createEgressFetch } from './platform/egress';
import { createForgeFetch } from './platform/forge-fetch';
import { createJiraProxy } from './platform/jira-proxy';
import { noModelHere } from './platform/no-model';
import { createDelivery } from './queue/deliver';
import { createEventStore } from './queue/event-store';
import { createPump } from './queue/pump';
import { createQueueService } from './queue/queue-service';
import { createSchedule } from './queue/schedule';
import { createRandom } from './random';
import { createStats } from './stats';

export type { Host, HostOptions } from './host-types';
export { InvokeError } from './invocation/invoke-error';
export type { InvokeRequest } from './invocation/invoke-resolver';
export type { HostStats } from './stats';

const cacheBelow = (dataDir: string): string => {
  const modules = join(process.cwd(), 'node_modules');
  return join(existsSync(modules) ? modules : dataDir, '.cache', 'local-forge-host');
};

/**
 * A local Forge: builds the unmodified app from its manifest, runs it on the real @forge/* packages, and answers for
 * the platform below them, with its limits and refusals (facts/forge.md §1, §4).
 * @throws Error where the manifest or the app cannot be used; esbuild's BuildFailure where it does not build.
 */
export const createHost = async (options: HostOptions): Promise<Host> => {
  const { clock, site } = options;
  const bundle = typeof options.app === 'string' ? await buildBundle(options.app, options.cacheDir ?? cacheBelow(options.dataDir)) : options.app;
  const { manifest } = bundle;
  const limits = { ...FORGE_LIMITS, ...options.limits };
  const appVersion = options.appVersion ?? '1.0.0';
  const now = (): number => clock.now();
  const random = createRandom(options.seed ?? 1);
  const log = options.log ?? ((): void => undefined);
  const report = (text: string): void => { log({ stream: 'error', text, functionKey: undefined, invocationId: undefined }); };
  const failed = (error: unknown): void => { report(error instanceof Error ? (error.stack ?? error.message) : String(error)); };

  const current = new AsyncLocalStorage<Invocation>();
  const stats = createStats();
  const installation = createInstallation(manifest, site, appVersion, options.license);
  const functions = new Map(manifest.modules.function.map((module) => [module.key, module]));
  const consumers = manifest.modules.consumer ?? [];
  const triggers = manifest.modules.scheduledTrigger ?? [];
  const scopes = scopesOf(manifest);

  const database = openDatabase(options.dataDir);
  const store = createEventStore(database, now);
  store.recover(now(), limits.eventRetentionMs);
  const kvs = createKvsService({
    database, limits, stats, now, random,
    entities: manifest.app.storage?.entities ?? [],
    granted: scopes.some((scope) => scope.name === 'storage:app'),
  });
  const queues = createQueueService({
    store, consumers, functions, limits, stats, appVersion, now, random,
    duplicates: options.duplicates ?? 0,
    atomically: (work) => database.atomically(work),
    changed: () => { pump.kick(); },
  });
  const forgeFetch = createForgeFetch({
    current, clock, kvs, queues,
    jira: createJiraProxy({ site, scopes, stats }),
    llm: options.llm ?? noModelHere,
    intercept: options.intercept ?? ((): void => undefined),
  });
  const console = createAppConsole(current, limits, stats, now, log);

  let loaded: LoadedApp | undefined;
  const app = (): LoadedApp => {
    // Outside of any invocation, as a cold start is.
    loaded ??= current.exit(() =>
      loadApp(bundle, {
        clock, console, forgeFetch,
        random: options.seed === undefined ? undefined : random,
        env: options.env ?? {},
        fetch: createEgressFetch(manifest, fetch),
        forgeRuntime: () => runtimeObject(installation, current.getStore(), now),
        mayRun: () => current.getStore()?.over !== true,
      }),
    );
    return loaded;
  };

  const runner = createInvocationRunner({ clock, limits, stats, current, app: () => Promise.resolve(app()) });
  const deliver = createDelivery({ store, runner, consumers, functions, installation, limits, stats, now, report });
  const pump = createPump({ store, clock, limits, random, deliver, failed });
  const scheduled = createScheduledRun({ triggers, functions, installation, runner, limits });
  const schedule = createSchedule({ database, clock, triggers, run: async (trigger) => { await scheduled.run(trigger.key); }, failed });

  const start = (): void => {
    pump.start();
    schedule.start();
  };
  const stop = (): void => {
    pump.stop();
    schedule.stop();
  };
  const endProcess = (): void => {
    stop();
    loaded?.unload();
    loaded = undefined;
    runner.killAll();
    store.recover(now(), limits.eventRetentionMs);
  };
  const untilIdle = async (): Promise<void> => {
    await pump.idle();
    while (scheduled.running().length > 0) {
      await Promise.allSettled(scheduled.running());
      await pump.idle();
    }
  };

  const modules = uiModules(manifest);
  const surroundings = options.surroundings ?? { locale: 'en-US', timezone: 'UTC' };
  return {
    invoke: createInvoke({ modules, functions, installation, runner, limits, now, surroundings }),
    context: ({ moduleKey, accountId, project }) => {
      const module = modules.find((candidate) => candidate.key === moduleKey);
      if (module === undefined) throw new InvokeError('UNKNOWN_MODULE', `manifest.yml has no module "${moduleKey}".`);
      return uiContext(installation, module, accountId, project, surroundings);
    },
    drain: async () => {
      const wasRunning = pump.isRunning();
      if (!wasRunning) start();
      await clock.drive(untilIdle());
      if (!wasRunning) stop();
    },
    start,
    stop,
    runScheduled: (key) => scheduled.run(key),
    redeliver: (queue, count) => {
      const copies = store.redeliver(queue, count, now());
      pump.kick();
      return copies;
    },
    kill: endProcess,
    stats: () => stats.read(),
    close: () => {
      endProcess();
      database.close();
      return Promise.resolve();
    },
  };
};
