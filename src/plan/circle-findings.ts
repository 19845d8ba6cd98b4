import type { Finding } from '../domain/finding';
import type { PlannedTicket } from '../domain/plan';
import type { CutLink } from './blockers/cut-circle';
import { planFinding } from './plan-finding';

/** One finding for each circle of dependencies, with every link that was left out to open it. */
export const circleFindings = (cuts: readonly (readonly CutLink[])[], ticketAt: (position: number) => PlannedTicket | undefined): readonly Finding[] =>
  cuts.flatMap((circle) => {
    const links = circle.flatMap(({ blocker, blocked }) => {
      const [first, second] = [ticketAt(blocker), ticketAt(blocked)];
      return first === undefined || second === undefined ? [] : [{ first, second }];
    });
    if (links.length === 0) return [];
    const told = links.map(({ first, second }) => `“${second.title}” does not wait for “${first.title}”`).join('; ');
    const tickets = [...new Set(links.flatMap(({ first, second }) => [second, first]))];
    return [
      planFinding({
        severity: 'info',
        code: 'dependency-circle',
        value: links[0]?.second.title ?? '',
        message: `Some tickets need each other, so ${links.length === 1 ? 'one dependency was' : `${String(links.length)} dependencies were`} left out: ${told}.`,
        suggestion: 'Build the one without the other first, then add what is missing; or merge the tickets.',
        cause: `dependency-circle: ${tickets.map(({ id }) => id).sort().join(' ')}`,
        rows: tickets.flatMap(({ rows }) => rows.filter(({ role }) => role === 'build').slice(0, 1).map(({ ref }) => ref)),
      }),
    ];
  });
