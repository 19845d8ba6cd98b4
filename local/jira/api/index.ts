import type { Route } from '../call';
import { attachmentRoutes } from './attachments';
import { boardRoutes } from './boards';
import { bulkIssueRoutes } from './bulk-issues';
import { createMetaRoutes } from './create-meta';
import { issueLinkRoutes } from './issue-links';
import { issuePropertyRoutes } from './issue-properties';
import { issueRoutes } from './issues';
import { noteRoutes } from './notes';
import { peopleRoutes } from './people';
import { permissionRoutes } from './permissions';
import { projectRoutes } from './projects';
import { rankRoutes } from './rank';
import { searchRoutes } from './search';
import { siteRoutes } from './site';
import { sprintRoutes } from './sprints';

/** Every endpoint of the local Jira. */
export const ROUTES: readonly Route[] = [
  ...issueRoutes,
  ...bulkIssueRoutes,
  ...issueLinkRoutes,
  ...issuePropertyRoutes,
  ...attachmentRoutes,
  ...noteRoutes,
  ...createMetaRoutes,
  ...searchRoutes,
  ...projectRoutes,
  ...peopleRoutes,
  ...permissionRoutes,
  ...siteRoutes,
  ...boardRoutes,
  ...sprintRoutes,
  ...rankRoutes,
];
