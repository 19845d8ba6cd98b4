import type { Caller, JiraSite } from '../contracts';
import type { AppBundle } from '../host/app/build-bundle';
import type { Host } from '../host/host';
import type { HostLimits } from '../host/limits';
import type { Intercept } from '../host/platform/forge-fetch';
import { ACCOUNTS, type LocalJira } from '../jira';
import { openLocalJira, startHost } from '../platform/local-platform';
import type { AdminContract, Answer, Payload, ProjectContract, Value } from '../../src/resolvers/contract';
import { AppFailure } from './app-failure';
import { modelOptions } from './model-options';
import type { TicketsOptions } from './options';

/** Calls of the project page, as the page itself makes them. */
export type Call = <K extends keyof ProjectContract>(key: K, payload: Payload<ProjectContract, K>) => Promise<Value<ProjectContract, K>>;

/** Calls of the administration page, as the site's administrator. */
export type AdminCall = <K extends keyof AdminContract>(key: K, payload: Payload<AdminContract, K>) => Promise<Value<AdminContract, K>>;

/** The app on the local host, beside the local Jira, with one person in front of one project. */
export interface Platform {
  readonly call: Call;
  readonly admin: AdminCall;
  readonly host: Host;
  readonly jira: LocalJira;
  close(): Promise<void>;
}

const PERSONS = { lead: ACCOUNTS.lead, member: ACCOUNTS.member, outsider: ACCOUNTS.outsider, admin: ACCOUNTS.administrator };

interface Project {
  readonly id: string;
  readonly key: string;
  readonly projectTypeKey: string;
}

/** A project page opens only where Jira shows the project. @throws AppFailure where it does not. */
async function openProject(site: JiraSite, caller: Caller, key: string): Promise<Project> {
  const response = await site.fetch(new Request(`${site.siteUrl}/rest/api/3/project/${key}`), caller);
  if (response.ok) return (await response.json()) as Project;
  throw new AppFailure({
    kind: 'user_fixable',
    code: 'project-not-found',
    message: `There is no project ${key} in the local Jira, or this person may not see it.`,
    action: 'Check the key, or begin the local Jira with it: npm run jira -- --projects KEY.',
    reference: '',
  });
}

/** What measurements ask for besides. */
export interface PlatformExtras {
  readonly latencyMs?: number;
  readonly latencyPerIssueMs?: number;
  readonly intercept?: Intercept;
  /** Other limits than Forge's, where something else is measured. */
  readonly limits?: Partial<HostLimits>;
}

/**
 * Starts the host and the local Jira on the data folder, with the app of this project, or one already built.
 * @throws AppFailure where the project is not to be seen.
 */
export async function openPlatform({ data, latency, as, project: key, writer }: TicketsOptions, app: string | AppBundle = process.cwd(), more: PlatformExtras = {}): Promise<Platform> {
  const jira = await openLocalJira({ data, latency: more.latencyMs ?? latency, latencyPerIssue: more.latencyPerIssueMs ?? 0 });
  const { accountId } = PERSONS[as];
  const project = await openProject(jira, { kind: 'user', accountId }, key).catch(async (error: unknown) => {
    await jira.close();
    throw error;
  });
  jira.resetRequests();
  const extras = { ...(more.intercept === undefined ? {} : { intercept: more.intercept }), ...(more.limits === undefined ? {} : { limits: more.limits }) };
  const { host, close } = await startHost(jira, { data, app, host: { ...modelOptions(writer, data, () => Date.now()), ...extras } });
  return {
    host,
    jira,
    call: async (functionKey, payload) => {
      const answer = (await host.invoke({
        moduleKey: 'specifications',
        functionKey,
        payload,
        accountId,
        project: { id: project.id, key: project.key, type: project.projectTypeKey },
      })) as Answer<never>;
      if (!answer.ok) throw new AppFailure(answer.error);
      return answer.value;
    },
    admin: async (functionKey, payload) => {
      const answer = (await host.invoke({
        moduleKey: 'administration',
        functionKey,
        payload,
        accountId: PERSONS.admin.accountId,
        project: { id: project.id, key: project.key, type: project.projectTypeKey },
      })) as Answer<never>;
      if (!answer.ok) throw new AppFailure(answer.error);
      return answer.value;
    },
    close,
  };
}
