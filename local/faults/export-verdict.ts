import { z } from 'zod';
import { ISSUE_PROPERTY_KEY } from '../../src/domain/issue-property';
import type { TicketRecord } from '../../src/domain/ticket-record';
import { ACCOUNTS } from '../jira';
import type { Verdict } from './under-test';
import type { World } from './world';
import { allTickets } from './written-tickets';

const linked = z.object({ key: z.string() });
const issueShape = z.object({
  key: z.string(),
  properties: z.record(z.string(), z.object({ ticket: z.string(), session: z.string() })).catch({}),
  fields: z.object({
    parent: linked.optional(),
    issuelinks: z.array(z.object({ type: z.object({ name: z.string() }), outwardIssue: linked.optional() })).default([]),
    attachment: z.array(z.object({ filename: z.string() })).default([]),
  }),
});
type Issue = z.infer<typeof issueShape>;

const BULK = 100;
const PROJECT = 'DEMO';
const FIELDS = ['issuelinks', 'attachment', 'parent'];

/** Every issue of the project, from the database behind the search. */
async function allIssues({ jira, clock }: World): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (let from = 1, empty = 0; empty < 2; from += BULK) {
    const issueIdsOrKeys = Array.from({ length: BULK }, (_, index) => `${PROJECT}-${String(from + index)}`);
    const body = JSON.stringify({ issueIdsOrKeys, fields: FIELDS, properties: [ISSUE_PROPERTY_KEY] });
    const request = new Request(`${jira.siteUrl}/rest/api/3/issue/bulkfetch`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const response = await clock.drive(jira.fetch(request, { kind: 'user', accountId: ACCOUNTS.lead.accountId }));
    const read = z.object({ issues: z.array(issueShape) }).parse(await response.json());
    issues.push(...read.issues);
    empty = read.issues.length === 0 ? empty + 1 : 0;
  }
  return issues;
}

const refOf = (issue: Issue): string | null => issue.properties[ISSUE_PROPERTY_KEY]?.ticket ?? null;

function wrongLinks(tickets: readonly TicketRecord[], issues: readonly Issue[]): string[] {
  const refs = new Map(issues.map((issue) => [issue.key, refOf(issue) ?? issue.key]));
  const wanted = tickets.flatMap(({ id, dependsOn }) => dependsOn.map((blocker) => `${blocker} blocks ${id}`));
  const made = issues.flatMap((issue) =>
    issue.fields.issuelinks.flatMap(({ outwardIssue }) => (outwardIssue === undefined ? [] : [`${refOf(issue) ?? issue.key} blocks ${refs.get(outwardIssue.key) ?? outwardIssue.key}`])),
  );
  const [wantedSet, madeSet] = [new Set(wanted), new Set(made)];
  return [
    ...wanted.filter((link) => !madeSet.has(link)).map((link) => `link missing: ${link}`),
    ...made.filter((link) => !wantedSet.has(link)).map((link) => `link reversed or stray: ${link}`),
    ...(made.length === madeSet.size ? [] : ['a link stands there twice']),
  ];
}

function wrongTicket(ticket: TicketRecord, issues: readonly Issue[], epics: ReadonlyMap<string, string>): string[] {
  const mine = issues.filter((issue) => refOf(issue) === ticket.id);
  const [issue] = mine;
  if (issue === undefined) return [`missing: ${ticket.title}`];
  const files = issue.fields.attachment.map(({ filename }) => filename).join();
  return [
    ...(mine.length > 1 ? [`doubled: ${ticket.title} (${mine.map(({ key }) => key).join()})`] : []),
    ...(ticket.issueKey === issue.key ? [] : [`noted ${String(ticket.issueKey)} for ${issue.key}`]),
    ...(epics.get(issue.fields.parent?.key ?? '') === `epic:${ticket.phase}` ? [] : [`orphan: ${issue.key} does not lie under the epic of its phase`]),
    ...(files === (ticket.attachment ?? '') ? [] : [`attachments of ${issue.key}: ${files}`]),
  ];
}

/** What is wrong in Jira after an export, and how many elements are listed as unknown. Nothing and none is right. */
export async function exportVerdict(world: World, sessionId: string): Promise<Verdict> {
  const [issues, tickets] = [await allIssues(world), await allTickets(world, sessionId)];
  const epics = new Map(issues.flatMap((issue) => (refOf(issue)?.startsWith('epic:') === true ? [[issue.key, refOf(issue) ?? ''] as const] : [])));
  const wrong = [
    ...tickets.flatMap((ticket) => wrongTicket(ticket, issues, epics)),
    ...(new Set(epics.values()).size === epics.size ? [] : ['an epic stands there twice']),
    ...issues.filter((issue) => refOf(issue) === null).map(({ key }) => `orphan: ${key} has no property`),
    ...[...epics.keys()].filter((epic) => !issues.some(({ fields }) => fields.parent?.key === epic)).map((epic) => `orphan: nothing lies under the epic ${epic}`),
    ...wrongLinks(tickets, issues),
  ];
  const { results } = await world.call('export-summary', { sessionId });
  return { wrong, unknown: results.filter(({ outcome }) => outcome === 'Unknown').length };
}
