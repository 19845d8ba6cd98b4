import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'fflate';
import { createVirtualClock, type VirtualClock } from '../../local/clock/virtual-clock';
import { createHost, type Host, type HostOptions } from '../../local/host/host';
import { ACCOUNTS, createLocalJira, type LocalJira, type LocalJiraOptions } from '../../local/jira';
import { sha256Hex } from '../domain/hash';
import type { Session } from '../domain/session';
import type { AdminContract, Answer, JobView, Payload, ProjectContract, Value } from '../resolvers/contract';

export { ACCOUNTS };

/** The app as it is, on the local host beside the local Jira, in a virtual time. */
export interface AppOnHost {
  readonly host: Host;
  readonly jira: LocalJira;
  readonly clock: VirtualClock;
  /** What the app answers to a call of the project page. */
  ask<K extends keyof ProjectContract>(key: K, payload: Payload<ProjectContract, K>, accountId?: string): Promise<Answer<Value<ProjectContract, K>>>;
  /** The value that the app answers. @throws Error where it answers an error. */
  call<K extends keyof ProjectContract>(key: K, payload: Payload<ProjectContract, K>, accountId?: string): Promise<Value<ProjectContract, K>>;
  admin<K extends keyof AdminContract>(key: K, payload: Payload<AdminContract, K>, accountId?: string): Promise<Answer<Value<AdminContract, K>>>;
  upload(sessionId: string, files: Readonly<Record<string, string>>): Promise<Session>;
  /** Lets queues run dry, then looks at a job. */
  job(sessionId: string, type: JobView['type']): Promise<JobView>;
  close(): Promise<void>;
}

const ROOT = path.resolve(__dirname, '../..');

export async function appOnHost(options: Partial<HostOptions> & { readonly jira?: Partial<LocalJiraOptions> } = {}): Promise<AppOnHost> {
  const { jira: jiraOptions, ...hostOptions } = options;
  const clock = createVirtualClock();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'app-on-host-'));
  const jira = await createLocalJira({ database: ':memory:', clock, projects: ['DEMO', 'OTHER'], ...jiraOptions });
  const host = await createHost({ app: ROOT, dataDir, clock, site: jira, ...hostOptions });
  const response = await jira.fetch(new Request(`${jira.siteUrl}/rest/api/3/project/DEMO`), { kind: 'user', accountId: ACCOUNTS.lead.accountId });
  const project = (await response.json()) as { id: string; key: string; projectTypeKey: string };

  const invoke = async (moduleKey: string, functionKey: string, payload: unknown, accountId = ACCOUNTS.lead.accountId): Promise<unknown> =>
    clock.drive(host.invoke({ moduleKey, functionKey, payload, accountId, project: { id: project.id, key: project.key, type: project.projectTypeKey } }));

  const app: AppOnHost = {
    host,
    jira,
    clock,
    ask: async (key, payload, accountId) => (await invoke('specifications', key, payload, accountId)) as Answer<never>,
    call: async (key, payload, accountId) => {
      const answer = await app.ask(key, payload, accountId);
      if (!answer.ok) throw new Error(`${key}: ${answer.error.code}: ${answer.error.message}`);
      return answer.value;
    },
    admin: async (key, payload, accountId = ACCOUNTS.administrator.accountId) => (await invoke('administration', key, payload, accountId)) as Answer<never>,
    upload: async (sessionId, files) => {
      const packed = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text), deflated: deflateSync(new TextEncoder().encode(text)) }));
      const announced = packed.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sha256Hex(bytes), pieces: 1 }));
      const { files: expected } = await app.call('begin-upload', { sessionId, files: announced });
      const pieces = packed.map(({ deflated }, position) => ({
        fileId: expected[position]?.id ?? '',
        index: 0,
        sha256: sha256Hex(deflated),
        data: Buffer.from(deflated).toString('base64'),
      }));
      await app.call('add-pieces', { sessionId, pieces });
      return (await app.call('finish-upload', { sessionId, files: expected })).session;
    },
    job: async (sessionId, type) => {
      await host.drain();
      const { jobs } = await app.call('job-status', { sessionId });
      const job = jobs.find((candidate) => candidate.type === type);
      if (job === undefined) throw new Error(`No job ${type}.`);
      return job;
    },
    close: async () => {
      await host.close();
      await jira.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return app;
}
