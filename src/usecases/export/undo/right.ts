import { AppError } from '../../../domain/errors';
import type { JiraClient } from '../../../export/jira-client';
import type { Ask } from '../gather';

/** @throws AppError `delete-right-missing` */
export async function refuseWithoutRight(jira: JiraClient, ask: Ask, projectKey: string): Promise<void> {
  const held = await ask(() => jira.permissions(projectKey, ['DELETE_ISSUES']));
  if (held.has('DELETE_ISSUES')) return;
  throw new AppError({
    kind: 'admin_required',
    code: 'delete-right-missing',
    message: `You may not delete issues in ${projectKey}.`,
    action: `Ask an administrator of ${projectKey} for the right to delete issues, or to delete these issues for you.`,
  });
}
