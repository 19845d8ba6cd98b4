import type { PlannedTicket } from '../../domain/plan';
import type { Session } from '../../domain/session';
import { BULK_FETCH_LIMIT } from '../../export/jira-client';
import { JiraError } from '../../export/jira-error';
import type { Deps } from '../ports';
import type { Caller } from '../shared/access';
import { callerDeps } from './caller-deps';
import { parts } from './parts';

/**
 * Keys of the issues that earlier sessions made of these tickets, by ticket, as far as the register knows them and they are
 * still there for the person asking; null where Jira does not answer. An export looks again, and into the issues themselves.
 */
export async function knownIssues(deps: Deps, caller: Caller, session: Session, tickets: readonly PlannedTicket[]): Promise<ReadonlyMap<string, string> | null> {
  const named = tickets.flatMap(({ id, components: [component] }): [string, string][] => (component === undefined ? [] : [[id, component]]));
  const { register, jira } = callerDeps(deps);
  const entries = await register.find(session.projectId, [...new Set(named.map(([, component]) => component))]);
  const earlier = new Map(entries.filter(({ sessionId }) => sessionId !== session.id).map((entry) => [entry.component, entry.issueId]));
  const there = new Map<string, string>();
  try {
    const client = jira(caller.accountId, () => undefined);
    for (const part of parts([...new Set(earlier.values())], BULK_FETCH_LIMIT)) {
      for (const { id, key } of await client.fetchIssues(part)) there.set(id, key);
    }
  } catch (error) {
    if (error instanceof JiraError) return null;
    throw error;
  }
  return new Map(
    named.flatMap(([id, component]): [string, string][] => {
      const key = there.get(earlier.get(component) ?? '');
      return key === undefined ? [] : [[id, key]];
    }),
  );
}
