import { z } from 'zod';
import { AppError } from '../../domain/errors';
import type { ProjectChoices } from '../../domain/project-choices';
import { JiraError } from '../../export/jira-error';
import type { Deps } from '../ports';
import type { Caller } from '../shared/access';

/** People and sprints change by the day; a person who misses one asks anew. */
const FRESH_MS = 10 * 60_000;

const choice = z.object({ id: z.string(), name: z.string() });
const cachedShape = z.object({
  choices: z.object({
    forAccount: z.string(),
    fetchedAt: z.number(),
    value: z.object({
      sprints: z.array(z.object({ id: z.int(), name: z.string(), state: z.enum(['active', 'future']), board: z.string() })),
      priorities: z.array(choice),
      fields: z.object({ labels: z.boolean(), dueDate: z.boolean(), storyPoints: z.boolean() }),
    }),
  }),
});

const unreachable = (cause: JiraError): AppError =>
  new AppError({
    kind: cause.failure.kind === 'refused' ? 'admin_required' : 'temporary',
    code: 'project-unreadable',
    message: 'Jira did not say which people, sprints and priorities this project has.',
    action: cause.failure.kind === 'refused' ? 'Ask an administrator of the project whether you may see its people.' : 'Try again in a minute. Everything else on this page works.',
    cause,
  });

const parts = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});

type Kept = Omit<ProjectChoices, 'people'>;

async function choicesOf(deps: Deps, caller: Caller, fresh: boolean): Promise<Kept> {
  const known = await deps.projectContexts.get(caller.projectId);
  const read = cachedShape.safeParse(known?.data);
  const kept = read.success ? read.data.choices : null;
  const now = deps.clock();
  if (!fresh && kept?.forAccount === caller.accountId && now - kept.fetchedAt < FRESH_MS) return kept.value;
  const { issueTypeId } = await deps.settings.get();
  const value = await deps.project.choices(caller.projectId, caller.projectKey, issueTypeId);
  const data = { ...parts(known?.data), choices: { forAccount: caller.accountId, fetchedAt: now, value } };
  await deps.store.commit([{ kind: 'project_context', value: { projectId: caller.projectId, fetchedAt: now, data } }]);
  return value;
}

/**
 * What can be chosen for the project's issues, as the caller sees it. All but the people, whose names are not stored, is kept
 * for ten minutes.
 * @param fresh asks Jira in any case.
 * @throws AppError `project-unreadable`, `issue-type-missing`
 */
export async function projectContext(deps: Deps, caller: Caller, fresh: boolean): Promise<ProjectChoices> {
  try {
    const [kept, people] = await Promise.all([choicesOf(deps, caller, fresh), deps.project.people(caller.projectKey)]);
    return { ...kept, people };
  } catch (error) {
    if (error instanceof JiraError) throw unreachable(error);
    throw error;
  }
}
