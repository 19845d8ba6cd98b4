import { z } from 'zod';
import { AppError } from '../domain/errors';
import type { Caller } from '../usecases/shared/access';

const projectContext = z.object({
  accountId: z.string().min(1),
  extension: z.object({ project: z.object({ id: z.coerce.string(), key: z.string().min(1) }) }),
});
const siteContext = z.object({ accountId: z.string().min(1) });

const unknownCaller = (cause: unknown): AppError =>
  new AppError({
    kind: 'user_fixable',
    code: 'unknown-caller',
    message: 'Jira did not say who is asking.',
    action: 'Log in to Jira and open the page again.',
    cause,
  });

/** Who calls, and from which project's page: as Jira says, never as the payload does. @throws AppError `unknown-caller` */
export function callerOf(context: unknown): Caller {
  const read = projectContext.safeParse(context);
  if (!read.success) throw unknownCaller(read.error);
  const { accountId, extension } = read.data;
  return { accountId, projectId: extension.project.id, projectKey: extension.project.key };
}

/** Who calls from a page that belongs to no project. @throws AppError `unknown-caller` */
export function accountOf(context: unknown): string {
  const read = siteContext.safeParse(context);
  if (!read.success) throw unknownCaller(read.error);
  return read.data.accountId;
}
