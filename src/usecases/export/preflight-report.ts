import { AppError } from '../../domain/errors';
import type { PreflightReport } from '../../domain/preflight';
import { DEFAULT_EXPORT_CHOICES, type ExportChoices, type Session } from '../../domain/session';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { callerDeps, resolverTime } from './caller-deps';
import { needsOf, openExport } from './open-run';
import { preflight } from './preflight';
import { attempt } from './waiting';

/** A session with choices that are tried out, not kept. */
export function withChoices(session: Session, choices: Partial<ExportChoices> | null): Session {
  if (choices === null) return session;
  const before = session.exportTo ?? DEFAULT_EXPORT_CHOICES;
  return { ...session, exportTo: { ...before, ...choices } };
}

/** Every check that an export of the session would begin with, as the person asking. @throws AppError `session-not-found` */
export async function preflightReport(deps: Deps, caller: Caller, sessionId: string, choices: Partial<ExportChoices> | null): Promise<PreflightReport> {
  const session = withChoices(await openSession(deps, caller, sessionId, 'edit'), choices);
  const exporting = callerDeps(deps);
  const context = { remaining: resolverTime(deps) };
  const offers = { issueTypes: [], linkTypes: [], boards: [], sprints: [], components: [], required: [] };
  try {
    const opened = await openExport(exporting, session, false);
    const jira = exporting.jira(caller.accountId, () => undefined);
    const ask = <T>(send: () => Promise<T>): Promise<T> => attempt({ deps: exporting, context }, send);
    const target = await preflight(jira, { projectKey: session.projectKey, ...needsOf(opened.records), settings: opened.settings, ask });
    const passed = { key: 'project', title: 'The project', state: 'passed' as const, detail: 'Everything is ready.', who: null, action: '' };
    return { checks: [passed], allowed: true, chosen: { issueTypeId: target.issueTypeId, linkTypeId: target.linkTypeId }, offers };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const refused = { key: error.code, title: 'The project', state: 'refused' as const, detail: error.message, who: 'project_admin' as const, action: error.action };
    return { checks: [refused], allowed: false, chosen: { issueTypeId: '', linkTypeId: '' }, offers };
  }
}
