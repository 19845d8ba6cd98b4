import type { PlannedTicket } from '../../domain/plan';
import type { Session } from '../../domain/session';
import { JiraError } from '../../export/jira-error';
import type { Deps } from '../ports';
import type { Caller } from '../shared/access';
import { callerDeps } from './caller-deps';
import { stillThere } from './register';

/**
 * Keys of the issues that earlier sessions made of these tickets, by ticket, as far as the register knows them and they are
 * still there for the person asking; null where Jira does not answer. An export looks again, and into the issues themselves.
 */
export async function knownIssues(deps: Deps, caller: Caller, session: Session, tickets: readonly PlannedTicket[]): Promise<ReadonlyMap<string, string> | null> {
  const named = tickets.flatMap(({ id, components: [component] }): [string, string][] => (component === undefined ? [] : [[id, component]]));
  const { register, jira } = callerDeps(deps);
  const entries = await register.find(session.projectId, [...new Set(named.map(([, component]) => component))]);
  const earlier = new Map(entries.filter(({ sessionId }) => sessionId !== session.id).map((entry) => [entry.component, entry]));
  try {
    const there = await stillThere(jira(caller.accountId, () => undefined), (send) => send(), [...earlier.values()]);
    return new Map(
      named.flatMap(([id, component]): [string, string][] => {
        const key = there.get(earlier.get(component)?.issueId ?? '');
        return key === undefined ? [] : [[id, key]];
      }),
    );
  } catch (error) {
    if (error instanceof JiraError) return null;
    throw error;
  }
}
