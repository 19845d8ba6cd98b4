import { z } from 'zod';
import { isGlobalPermission } from './permissions';

export const accountRecord = z.object({
  accountId: z.string(),
  email: z.string(),
  displayName: z.string(),
  /** What stands in for an API token on the HTTP server. */
  token: z.string(),
  accountType: z.enum(['atlassian', 'app']),
  active: z.boolean(),
  /** False once the person's Jira licence is gone: they may sign in, and have no right in any project. */
  licensed: z.boolean(),
  globalPermissions: z.array(z.string().refine(isGlobalPermission)),
});

export type Account = z.infer<typeof accountRecord>;
