import { z } from 'zod';
import { can, refuseArchived, requireIssue, type SeenIssue } from '../access';
import { done, param, read, type Answer, type Call, type Route } from '../call';
import { addComment } from '../issues/create';
import type { IssueLink } from '../model/issue';
import { json } from '../model/json';
import { payload } from '../payload';
import { classic } from '../refusal';
import { showIssueBriefly, showLinkType } from '../show/linked-issue';
import { findLinkType } from '../store/links';

/** Links an issue can hold. */
const MOST_LINKS = 2000;

const id = z.union([z.string(), z.number()]).transform(String);
const end = z.object({ id: id.optional(), key: z.string().optional() });
const linkInput = z.object({
  type: z.object({ id: id.optional(), name: z.string().optional() }),
  inwardIssue: end,
  outwardIssue: end,
  comment: z.object({ body: json }).optional(),
});

/** `inwardIssue` becomes the source: with *Blocks*, it is the blocker (facts §2, *DIRECTION*). */
function create(call: Call): Answer {
  const input = payload(call, linkInput);
  if (!call.store.settings.get().linkingEnabled) throw classic(404, ['Issue linking is currently disabled.']);
  const said = input.type.id ?? input.type.name ?? '';
  const type = findLinkType(call.store.links, said);
  if (type === undefined) throw classic(404, [`No issue link type with ${input.type.id === undefined ? 'name' : 'id'} '${said}' found.`]);
  const source = requireEnd(call, input.inwardIssue);
  const destination = requireEnd(call, input.outwardIssue);
  if (!can(call.caller, source.project, 'LINK_ISSUES')) throw classic(404, [`No Link Issue Permission for issue '${source.issue.key}'`]);
  if (source.issue.id === destination.issue.id) throw classic(400, ['You cannot link an issue to itself.']);
  refuseArchived(source.project);
  refuseArchived(destination.project);
  if ([source, destination].some(({ issue }) => call.store.links.of(issue.id).length >= MOST_LINKS)) {
    throw classic(413, ['The per-issue limit for issue links has been breached.']);
  }
  call.writes([source.issue.id, destination.issue.id]);
  call.store.links.add(type.id, source.issue.id, destination.issue.id);
  if (input.comment !== undefined) addComment(call, source.issue.id, input.comment.body);
  return done(201);
}

function requireEnd(call: Call, said: z.infer<typeof end>): SeenIssue {
  return requireIssue(call, said.key ?? said.id ?? '');
}

interface FoundLink {
  readonly link: IssueLink;
  readonly source: SeenIssue;
  readonly destination: SeenIssue;
}

function findLink(call: Call): FoundLink {
  const said = param(call, 'linkId');
  if (!/^\d+$/.test(said)) throw classic(400, ['The issue link id is invalid.']);
  const link = call.store.links.get(Number(said));
  if (link === undefined) throw classic(404, [`No issue link with id '${said}' exists.`]);
  return { link, source: requireIssue(call, link.sourceId.toString()), destination: requireIssue(call, link.destinationId.toString()) };
}

function get(call: Call): Answer {
  const { link, source, destination } = findLink(call);
  const type = findLinkType(call.store.links, link.typeId);
  return read({
    id: link.id.toString(),
    self: `${call.base}/rest/api/3/issueLink/${link.id.toString()}`,
    ...(type === undefined ? {} : { type: showLinkType(call.base, type) }),
    inwardIssue: showIssueBriefly(call, source.issue),
    outwardIssue: showIssueBriefly(call, destination.issue),
  });
}

function remove(call: Call): Answer {
  const { link, source, destination } = findLink(call);
  if (!can(call.caller, source.project, 'LINK_ISSUES')) throw classic(404, [`No Link Issue Permission for issue '${source.issue.key}'`]);
  call.writes([source.issue.id, destination.issue.id]);
  call.store.links.remove(link.id);
  return done();
}

function types(call: Call): Answer {
  const all = call.store.links.types();
  return read({ issueLinkTypes: all.map((type) => showLinkType(call.base, type)) }, all.length);
}

/** Issue links and their types. */
export const issueLinkRoutes: readonly Route[] = [
  { method: 'POST', template: '/rest/api/3/issueLink', handler: create },
  { method: 'GET', template: '/rest/api/3/issueLink/{linkId}', handler: get },
  { method: 'DELETE', template: '/rest/api/3/issueLink/{linkId}', handler: remove },
  { method: 'GET', template: '/rest/api/3/issueLinkType', handler: types },
];
