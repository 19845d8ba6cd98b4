import type { UiModule } from '../app/manifest';
import type { Installation } from './installation';

export interface ProjectContext {
  readonly id: string;
  readonly key: string;
  readonly type: string;
}

/** The person's surroundings, as far as a test or the browser page wants to set them. */
export interface UiSurroundings {
  readonly locale: string;
  readonly timezone: string;
}

/** A screen: which module of the app, opened by whom, on which project. */
export interface ScreenRequest {
  readonly moduleKey: string;
  readonly accountId: string;
  readonly project?: ProjectContext;
}

/** FullContext as a screen gets it from `view.getContext()`, and a resolver from its caller (facts/forge.md §2.4). */
export const uiContext = (
  installation: Installation,
  module: UiModule,
  accountId: string,
  project: ProjectContext | undefined,
  surroundings: UiSurroundings,
): Record<string, unknown> => ({
  accountId,
  cloudId: installation.cloudId,
  environmentId: installation.environmentId,
  environmentType: installation.environmentType,
  extension: {
    type: module.type,
    ...(project === undefined ? {} : { project: { ...project } }),
    location: project === undefined ? `${installation.siteUrl}/` : `${installation.siteUrl}/jira/software/c/projects/${project.key}`,
  },
  localId: `ari:cloud:ecosystem::extension/${installation.appId}/${installation.environmentId}/static/${module.key}`,
  locale: surroundings.locale,
  moduleKey: module.key,
  permissions: { scopes: installation.scopes, external: installation.external },
  siteUrl: installation.siteUrl,
  timezone: surroundings.timezone,
  userAccess: { enabled: true, hasAccess: true },
  ...(installation.license === undefined ? {} : { license: { ...installation.license } }),
});
