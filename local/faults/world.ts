import { mkdirSync } from 'node:fs';
import { createVirtualClock, type VirtualClock } from '../clock/virtual-clock';
import type { JiraSite } from '../contracts';
import { AppFailure } from '../cli/app-failure';
import type { Call } from '../cli/platform';
import type { AppBundle } from '../host/app/build-bundle';
import { createHost, type Host } from '../host/host';
import type { HostOptions } from '../host/host-types';
import { ACCOUNTS, createLocalJira, type LocalJira } from '../jira';
import type { Answer } from '../../src/resolvers/contract';

/** The app on the local host, the local Jira and a virtual clock, on one folder. */
export interface World {
  readonly clock: VirtualClock;
  readonly host: Host;
  readonly jira: LocalJira;
  readonly call: Call;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly data: string;
  readonly bundle: AppBundle;
  /** Where time begins, milliseconds since 1970. */
  readonly now?: number;
  readonly intercept?: HostOptions['intercept'];
  /** The site as the app reaches it. */
  readonly line?: (jira: LocalJira) => JiraSite;
}

/**
 * A job goes in single steps here, each an invocation that reads every ticket anew, on a clock on which requests take no
 * time: reads of an hour fall into a minute. The benchmark prints what a real run uses of these limits.
 */
const LIMITS = { kvsReadsPerMinute: Number.POSITIVE_INFINITY, kvsRequestsPerSecond: Number.POSITIVE_INFINITY };

const PROJECT = 'DEMO';
/** Search knows an issue no sooner than this after its creation: longer than any quarantine. */
const SEARCH_LAG = { least: 3_600_000, most: 3_600_000 };

/** Opens what a folder holds, or begins it. */
export async function openWorld({ data, bundle, now, intercept, line }: WorldOptions): Promise<World> {
  mkdirSync(data, { recursive: true });
  const clock = createVirtualClock({ settleTurns: 3, ...(now === undefined ? {} : { start: now }) });
  const jira = await createLocalJira({ dataDir: data, clock, projects: [PROJECT], searchLagMs: SEARCH_LAG });
  const site = line?.(jira) ?? jira;
  const host = await createHost({ app: bundle, dataDir: data, clock, site, limits: LIMITS, ...(intercept === undefined ? {} : { intercept }) });
  const { accountId } = ACCOUNTS.lead;
  const project = { id: '10000', key: PROJECT, type: 'software' };
  return {
    clock,
    host,
    jira,
    call: async (functionKey, payload) => {
      const answer = (await clock.drive(host.invoke({ moduleKey: 'specifications', functionKey, payload, accountId, project }))) as Answer<never>;
      if (!answer.ok) throw new AppFailure(answer.error);
      return answer.value;
    },
    close: async () => {
      await host.close();
      await jira.close();
    },
  };
}
