import { mkdirSync } from 'node:fs';
import { createRealClock } from '../clock/real-clock';
import type { JiraSite } from '../contracts';
import type { AppBundle } from '../host/app/build-bundle';
import { createHost, type Host, type HostOptions } from '../host/host';
import { createLocalJira, type LocalJira } from '../jira';

export interface LocalPlatformOptions {
  readonly data: string;
  /** Milliseconds by which the local Jira answers late. */
  readonly latency?: number;
  readonly app?: string | AppBundle;
  /** Milliseconds by which an answer is later for each issue that the request created. */
  readonly latencyPerIssue?: number;
  readonly host?: Partial<Pick<HostOptions, 'log' | 'llm' | 'manifest' | 'intercept'>>;
}

/** The local Jira on a data folder, in real time. */
export function openLocalJira({ data, latency = 0, latencyPerIssue = 0 }: Pick<LocalPlatformOptions, 'data' | 'latency' | 'latencyPerIssue'>): Promise<LocalJira> {
  mkdirSync(data, { recursive: true });
  return createLocalJira({ dataDir: data, clock: createRealClock(), latencyMs: latency, latencyPerIssueMs: latencyPerIssue });
}

export interface RunningHost {
  readonly host: Host;
  /** Stops the app, then closes the site. */
  readonly close: () => Promise<void>;
}

/** The app on the local host, before a site, delivering events as time passes. */
export async function startHost(site: JiraSite, { data, app = process.cwd(), host: more = {} }: LocalPlatformOptions): Promise<RunningHost> {
  mkdirSync(data, { recursive: true });
  const host = await createHost({ app, dataDir: data, clock: createRealClock(), site, ...more });
  host.start();
  return {
    host,
    close: async () => {
      host.stop();
      await host.close();
      await site.close();
    },
  };
}
