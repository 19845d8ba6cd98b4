import type { Session } from '../../../domain/session';
import { begin } from '../begin';
import type { ExportDeps } from '../deps';
import { openExport } from '../open-run';
import { rehearse, type Rehearsal } from '../rehearse';
import { attempt } from '../waiting';

/** What an export of the session would do, with the reads that finding it out took. */
export async function dryRun(deps: ExportDeps, session: Session, accountId: string): Promise<Rehearsal & { readonly requests: Readonly<Record<string, number>> }> {
  const requests: Record<string, number> = {};
  const jira = deps.jira(accountId, (endpoint) => {
    requests[endpoint] = (requests[endpoint] ?? 0) + 1;
  });
  const opened = await openExport(deps, session, false);
  const beginning = await begin(deps, jira, (send) => attempt({ deps, context: { remaining: () => 60_000 } }, send), session, opened, false);
  return { ...(await rehearse(deps, session, opened, beginning)), requests };
}
