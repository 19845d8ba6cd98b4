import type { Session } from '../../domain/session';
import { defaultOptions } from '../../domain/settings';
import { StaleWrite, type Deps } from '../ports';
import type { Caller } from '../shared/access';
import { auditEvent } from '../shared/audit-event';
import { conflict, fixable } from '../shared/problems';

export interface NewSession {
  readonly name: string;
  readonly description: string;
  /** Whether a session of this name may stand already: then the name means the new one from now on. */
  readonly supersede: boolean;
}

/** The session that a name stands for; null where it stands for none (any more). */
export async function sessionNamed(deps: Deps, projectId: string, name: string): Promise<{ claim: string | null; session: Session | null }> {
  const claim = await deps.sessions.findByName(projectId, name);
  return { claim, session: claim === null ? null : await deps.sessions.get(claim) };
}

/**
 * Begins a session in the caller's project with the administrator's defaults.
 * @throws AppError `name-taken`, `project-not-found`, `changed-meanwhile`
 */
export async function createSession(deps: Deps, caller: Caller, request: NewSession): Promise<Session> {
  const name = request.name.trim();
  const project = await deps.rights.project(caller.projectId);
  if (project === null) {
    throw fixable('project-not-found', 'This Jira project does not exist, or you may not see it.', 'Check the project key, or ask an administrator for access.');
  }
  const { claim, session: namesake } = await sessionNamed(deps, project.id, name);
  if (namesake !== null && !request.supersede) {
    throw fixable('name-taken', `There is already a specification called ${name} in ${project.key}.`, 'Open that one, or choose another name.');
  }
  const settings = await deps.settings.get();
  const now = deps.clock();
  const session: Session = {
    id: deps.newId(),
    projectId: project.id,
    projectKey: project.key,
    name,
    description: request.description.trim(),
    ownerId: caller.accountId,
    stage: 'site_info_collection',
    revision: '',
    validatedRevision: '',
    validatedFrom: '',
    generatedFrom: '',
    contentVersion: 0,
    checkedContent: -1,
    options: defaultOptions(settings),
    fileIds: [],
    choices: {},
    changesHash: '',
    tally: null,
    counts: null,
    exportTo: null,
    hasIssues: false,
    createdAt: now,
    changedAt: now,
    version: 0,
  };
  const event = auditEvent(deps, 'session_created', session, caller.accountId, `Specification begun in ${project.key}.`);
  try {
    await deps.sessions.create(session, claim, event);
  } catch (error) {
    if (error instanceof StaleWrite) throw conflict(error);
    throw error;
  }
  return { ...session, version: 1 };
}
