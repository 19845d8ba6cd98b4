import { z } from 'zod';
import { can, seenIssue, type SeenIssue } from '../access';
import { done, type Answer, type Call, type Route } from '../call';
import { reindex } from '../issues/reindex';
import type { JsonObject } from '../model/json';
import { payload } from '../payload';
import { agile } from '../refusal';
import { moveRanks } from '../store/ranks';
import { requireLicence } from './boards';
import { MOST_MOVED } from './sprints';

const rankInput = z.object({
  issues: z.array(z.union([z.string(), z.number()]).transform(String)).min(1),
  rankBeforeIssue: z.string().optional(),
  rankAfterIssue: z.string().optional(),
  rankCustomFieldId: z.number().optional(),
});

/** Ranks what can be ranked: 204 where that is all of it, 207 with an entry for each issue where some cannot. */
function rank(call: Call): Answer {
  requireLicence(call);
  const input = payload(call, rankInput);
  if (input.issues.length > MOST_MOVED) throw agile(400, 'issues', `At most ${MOST_MOVED.toString()} issues can be ranked at once.`);
  const place = input.rankBeforeIssue === undefined ? 'after' : 'before';
  const target = seenIssue(call, input.rankBeforeIssue ?? input.rankAfterIssue ?? '');
  if (target === undefined || (input.rankBeforeIssue !== undefined && input.rankAfterIssue !== undefined)) {
    throw agile(400, 'rankBeforeIssue', 'Exactly one of rankBeforeIssue and rankAfterIssue must name an issue that you can see.');
  }
  const named = input.issues.map((key) => {
    const seen = seenIssue(call, key);
    if (seen === undefined) throw agile(400, 'issues', `Issue '${key}' does not exist or you do not have permission to see it.`);
    return seen;
  });
  if (named.some(({ issue }) => issue.id === target.issue.id)) throw agile(400, 'issues', 'An issue cannot be ranked relative to itself.');
  const allowed = named.filter((seen) => rankable(call, seen));
  if (allowed.length === 0) throw agile(403, 'issues', 'You do not have permission to rank these issues.');
  moveRanks(call.store.db, allowed.map(({ issue }) => issue.id), place, target.issue.id);
  for (const { issue } of allowed) reindex(call, issue.id);
  if (allowed.length === named.length) return done();
  return { status: 207, body: { entries: named.map((seen) => entry(seen, allowed.includes(seen))) }, points: 1 };
}

const rankable = (call: Call, { project }: SeenIssue): boolean => can(call.caller, project, 'SCHEDULE_ISSUES') && !project.archived;

function entry({ issue }: SeenIssue, ranked: boolean): JsonObject {
  const about = { issueId: issue.id, issueKey: issue.key, status: ranked ? 200 : 403 };
  return ranked ? about : { ...about, errors: ['You do not have permission to rank this issue.'] };
}

/** The order of the backlog. */
export const rankRoutes: readonly Route[] = [{ method: 'PUT', template: '/rest/agile/1.0/issue/rank', handler: rank }];
