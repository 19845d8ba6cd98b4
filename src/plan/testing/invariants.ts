import { DirectedGraph } from 'graphology';
import { hasCycle } from 'graphology-dag';
import { type Plan, type PlannedTicket, type PlanOptions, PHASES } from '../../domain/plan';
import { rowKey } from '../../domain/rows';
import type { Spec } from '../../domain/spec';
import { isToBuild } from '../../domain/status';
import { dispositions } from '../dispositions';

/** How often each row has the role `build`, by row key. */
function builds(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rows } of plan.tickets) {
    for (const { ref, role } of rows) if (role === 'build') counts.set(rowKey(ref), (counts.get(rowKey(ref)) ?? 0) + 1);
  }
  return counts;
}

function coverageFaults(spec: Spec, plan: Plan, options: PlanOptions): string[] {
  const counts = builds(plan);
  const faults = [...dispositions(spec, options.statusPolicy)].flatMap(([key, disposition]) => {
    const wanted = isToBuild(disposition) ? 1 : 0;
    const count = counts.get(key) ?? 0;
    return count === wanted ? [] : [`${key} (${disposition}) is built ${String(count)} times`];
  });
  const known = new Set(spec.rows.map((row) => rowKey(row.ref)));
  return [...faults, ...[...counts.keys()].filter((key) => !known.has(key)).map((key) => `${key} is no row`)];
}

const ROLES = { hold: 'held', exists: 'exists', remove: 'remove' } as const;

function roleFaults(spec: Spec, plan: Plan, { statusPolicy, include }: PlanOptions): string[] {
  const known = dispositions(spec, statusPolicy);
  const shown = { held: new Set<string>(), remove: new Set<string>() };
  const faults: string[] = [];
  const waiting = new Map<string, string>();
  for (const { title, held, rows } of plan.tickets) {
    for (const { ref, role } of held ? rows : []) {
      if (role !== 'held') continue;
      const other = waiting.get(rowKey(ref));
      if (other !== undefined) faults.push(`${rowKey(ref)} waits in ${other} and in ${title}`);
      waiting.set(rowKey(ref), title);
    }
    const keys = rows.map(({ ref }) => rowKey(ref));
    if (new Set(keys).size !== keys.length) faults.push(`${title} has a row twice`);
    for (const { ref, role } of rows) {
      const disposition = known.get(rowKey(ref));
      if (role === 'held' || role === 'remove') shown[role].add(rowKey(ref));
      if (role === 'build' || role === 'mention') continue;
      const right = disposition === 'hold' || disposition === 'exists' || disposition === 'remove' ? ROLES[disposition] : null;
      if (right !== role) faults.push(`${rowKey(ref)} (${disposition ?? 'no row'}) is ${role} in ${title}`);
    }
  }
  for (const [key, disposition] of known) {
    if (include.held && disposition === 'hold' && !shown.held.has(key)) faults.push(`${key} waits and is nowhere`);
    if (include.removed && disposition === 'remove' && !shown.remove.has(key)) faults.push(`${key} goes and is nowhere`);
  }
  return faults;
}

function linkFaults({ tickets, cuts }: Plan): string[] {
  const graph = new DirectedGraph();
  const byId = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  for (const { id } of tickets) graph.addNode(id);
  const faults: string[] = [];
  for (const { id, title, dependsOn } of tickets) {
    for (const blocker of dependsOn) {
      if (blocker === id || !byId.has(blocker)) faults.push(`${title} depends on ${blocker}`);
      else graph.addDirectedEdge(blocker, id);
    }
  }
  if (hasCycle(graph)) faults.push('there is a circle');
  for (const { blocker, blocked } of cuts) if (!byId.has(blocker) || !byId.has(blocked)) faults.push(`a cut between unknown tickets`);
  return [...faults, ...impliedLinks(tickets, byId)];
}

/** Links that lead where others lead as well. */
function impliedLinks(tickets: readonly PlannedTicket[], byId: ReadonlyMap<string, PlannedTicket>): string[] {
  return tickets.flatMap(({ title, dependsOn }) => {
    const reached = new Set<string>();
    const stack = dependsOn.flatMap((id) => byId.get(id)?.dependsOn ?? []);
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      stack.push(...(byId.get(id)?.dependsOn ?? []));
    }
    return dependsOn.filter((id) => reached.has(id)).map((id) => `${title} has an implied link to ${id}`);
  });
}

function nameFaults({ tickets }: Plan): string[] {
  const faults: string[] = [];
  if (new Set(tickets.map(({ id }) => id)).size !== tickets.length) faults.push('two tickets have one id');
  if (new Set(tickets.map(({ title }) => title.toLowerCase())).size !== tickets.length) faults.push('two tickets have one title');
  for (const { id, title } of tickets) {
    if (!/^[0-9a-f]{24}$/u.test(id)) faults.push(`${id} is no id`);
    if (title.length > 255 || title.trim() !== title || /\s\s|\n/u.test(title)) faults.push(`"${title}" is no title`);
    if (!/^(?:Configure|Create|Build|Set up|Change|Add|Check|Remove) \S/u.test(title)) faults.push(`"${title}" does not begin with a verb`);
  }
  return faults;
}

function orderFaults({ tickets }: Plan): string[] {
  const faults = tickets.flatMap(({ order, title }, index) => (order === index + 1 ? [] : [`${title} is at ${String(order)}`]));
  const phases = tickets.map(({ phase }) => PHASES.indexOf(phase));
  if (phases.some((phase, index) => phase < (phases[index - 1] ?? 0))) faults.push('phases are out of order');
  const place = new Map(tickets.map(({ id, order, phase }) => [id, { order, phase }]));
  for (const { dependsOn, phase, order, title } of tickets) {
    if (dependsOn.some((id) => place.get(id)?.phase === phase && (place.get(id)?.order ?? 0) > order)) faults.push(`${title} comes before its blocker`);
  }
  return faults;
}

function countFaults(spec: Spec, { counts, tickets, cuts }: Plan): string[] {
  const sum = counts.built + counts.held + counts.done + counts.removed + counts.skipped;
  const links = tickets.reduce((total, { dependsOn }) => total + dependsOn.length, 0);
  const right = counts.rows === spec.rows.length && sum === counts.rows && counts.tickets === tickets.length && counts.dependencies === links;
  return right && counts.cutDependencies === cuts.length ? [] : ['the counts do not add up'];
}

/** Everything that must be true of any plan; empty where it is. */
export const faultsOf = (spec: Spec, plan: Plan, options: PlanOptions): string[] => [
  ...coverageFaults(spec, plan, options),
  ...roleFaults(spec, plan, options),
  ...linkFaults(plan),
  ...nameFaults(plan),
  ...orderFaults(plan),
  ...countFaults(spec, plan),
];
