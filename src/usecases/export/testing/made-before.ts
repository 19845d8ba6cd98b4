import type { Change } from '../../../domain/change';
import type { PlannedTicket } from '../../../domain/plan';
import { OWNER, type World } from '../../../testing/world';
import { callerDeps } from '../caller-deps';

/** Issues of another session that configure what these tickets do; their keys, ticket by ticket. */
export async function madeBefore(world: World, tickets: readonly PlannedTicket[]): Promise<readonly string[]> {
  const jira = callerDeps(world.deps).jira(OWNER.accountId, () => undefined);
  const { issues } = await jira.createIssues(tickets.map(({ title }) => ({ fields: { summary: title, project: { id: OWNER.projectId } }, properties: [] })));
  const entries = tickets.flatMap(({ components: [component] }, place): Change[] => {
    const issue = issues[place];
    if (component === undefined || issue === undefined) throw new Error('A component and an issue were wanted.');
    return [{ kind: 'register', value: { projectId: OWNER.projectId, component, sessionId: 'earlier', ticketId: component, issueId: issue.id, issueKey: issue.key } }];
  });
  await world.deps.store.commit(entries);
  world.pass(3_000);
  return issues.map(({ key }) => key);
}
