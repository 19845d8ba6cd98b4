import type { JiraSite } from '../../contracts';
import { scopesOf, type Manifest } from '../app/manifest';
import type { Invocation } from './invocation';

/** The license of a paid app; undefined in development, as on Forge (facts/forge.md §3.5). */
export type License = Readonly<Record<string, unknown>> & { readonly active: boolean };

/** This app on this site: the ids and grants that Forge tells every run. */
export interface Installation {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT';
  readonly installationId: string;
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly license: License | undefined;
  readonly scopes: readonly string[];
  readonly external: unknown;
}

const ENVIRONMENT_ID = '0a5d9f70-3c1e-4b52-9d0e-6f6c1d1c0001';
const INSTALLATION_ID = '0a5d9f70-3c1e-4b52-9d0e-6f6c1d1c0002';

export const createInstallation = (manifest: Manifest, site: JiraSite, appVersion: string, license: License | undefined): Installation => ({
  appId: manifest.app.id.replace('ari:cloud:ecosystem::app/', ''),
  appVersion,
  environmentId: ENVIRONMENT_ID,
  environmentType: 'DEVELOPMENT',
  installationId: INSTALLATION_ID,
  cloudId: site.cloudId,
  siteUrl: site.siteUrl,
  license,
  scopes: scopesOf(manifest).map((scope) => scope.name),
  external: manifest.permissions?.external ?? {},
});

export const contextAri = (installation: Installation): string => `ari:cloud:jira::site/${installation.cloudId}`;

/** The second argument of every function (facts/forge.md §1.4). */
export const backendContext = (installation: Installation, accountId: string | undefined): Record<string, unknown> => {
  const ari = `ari:cloud:ecosystem::installation/${installation.installationId}`;
  return {
    installContext: contextAri(installation),
    ...(accountId === undefined ? {} : { principal: { accountId } }),
    ...(installation.license === undefined ? {} : { license: { ...installation.license } }),
    installation: { ari: { installationId: installation.installationId, toString: () => ari }, contexts: [contextAri(installation)] },
  };
};

const noop = (): void => undefined;
const metrics = {
  counter: () => ({ incr: noop, incrBy: noop, decr: noop, decrBy: noop }),
  gauge: () => ({ set: noop }),
  timing: () => ({ measure: () => ({ stop: noop }) }),
};

/** `__forge_runtime__` for a run; without one, what packages read while they are imported (facts/forge.md §1.1). */
export const runtimeObject = (installation: Installation, invocation: Invocation | undefined, now: () => number): unknown => ({
  proxy: { token: 'local', url: 'http://localhost.invalid' },
  contextAri: contextAri(installation),
  container: { runtime: 'nodejs22.x', handler: invocation?.functionModule.handler },
  appContext: {
    appId: installation.appId,
    appVersion: installation.appVersion,
    environmentId: installation.environmentId,
    environmentType: installation.environmentType,
    invocationId: invocation?.id ?? '',
    installationId: installation.installationId,
    functionKey: invocation?.functionModule.key ?? '',
    moduleType: invocation?.moduleType ?? '',
    moduleKey: invocation?.moduleKey ?? '',
    license: installation.license,
    installation: { ari: `ari:cloud:ecosystem::installation/${installation.installationId}`, contexts: [contextAri(installation)] },
    permissions: { scopes: installation.scopes, external: installation.external },
  },
  aaid: invocation?.accountId,
  lambdaContext: {
    awsRequestId: invocation?.id ?? '',
    getRemainingTimeInMillis: () => (invocation === undefined ? 0 : Math.max(0, invocation.deadline - now())),
  },
  tracing: { traceId: invocation?.traceId ?? '0'.repeat(32), spanId: (invocation?.traceId ?? '0'.repeat(32)).slice(0, 16) },
  externalAuth: [],
  metrics,
});
