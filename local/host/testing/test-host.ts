import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVirtualClock, type VirtualClock } from '../../clock/virtual-clock';
import { createHost, type Host, type HostOptions } from '../host';
import { createTestSite, type TestSite } from './test-site';

export const FIXTURE_APP = join(__dirname, 'fixture-app');

export interface TestHost {
  readonly host: Host;
  readonly clock: VirtualClock;
  readonly site: TestSite;
  readonly dataDir: string;
  /** Calls an action of the fixture app as a person; time passes as it needs. */
  call(action: string, payload?: unknown, accountId?: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A host with the fixture app on a virtual clock and in a folder of its own, which `close` removes. */
export const createTestHost = async (options: Partial<HostOptions> & { readonly site?: TestSite; readonly keep?: boolean } = {}): Promise<TestHost> => {
  const clock = createVirtualClock();
  const site = options.site ?? createTestSite();
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'forge-host-'));
  const host = await createHost({ app: FIXTURE_APP, seed: 7, ...options, clock: options.clock ?? clock, site, dataDir });
  return {
    host,
    clock,
    site,
    dataDir,
    call: (action, payload, accountId = 'anna') =>
      clock.drive(host.invoke({ moduleKey: 'page', functionKey: action, payload, accountId, project: { id: '10000', key: 'DEMO', type: 'software' } })),
    close: async () => {
      await host.close();
      if (options.keep !== true) rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
