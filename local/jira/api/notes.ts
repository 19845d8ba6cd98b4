import { z } from 'zod';
import { checkAdf } from '../adf/check';
import { can, refuseArchived, requireIssue } from '../access';
import { done, param, read, type Answer, type Call, type Handler, type Route } from '../call';
import type { Note } from '../model/issue';
import { json, type Json } from '../model/json';
import { payload, window } from '../payload';
import { classic } from '../refusal';
import { showNote } from '../show/attachments';

const LISTS = { comment: 'comments', worklog: 'worklogs' } as const;
const RIGHTS = { comment: 'ADD_COMMENTS', worklog: 'WORK_ON_ISSUES' } as const;

const list = (kind: Note['kind']): Handler => (call) => {
  const { issue } = requireIssue(call, param(call, 'issueIdOrKey'));
  const page = window(call.query, call.store.notes.of(issue.id, kind), 5000, 5000);
  const { startAt, maxResults, total, values } = page;
  return read({ startAt, maxResults, total, [LISTS[kind]]: values.map((note) => showNote(call, note)) }, values.length);
};

function add(call: Call, kind: Note['kind'], body: Json, more: Pick<Note, 'started' | 'timeSpentSeconds'>): Answer {
  const { issue, project } = requireIssue(call, param(call, 'issueIdOrKey'));
  if (!can(call.caller, project, RIGHTS[kind])) throw classic(400, [`You do not have the permission to add a ${kind} to this issue.`]);
  refuseArchived(project);
  const verdict = body === null ? 'ok' : checkAdf(body);
  if (verdict === 'not_a_document') throw classic(400, [], { [kind]: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' });
  if (verdict !== 'ok') throw classic(400, [verdict]);
  call.writes([issue.id]);
  const note = call.store.notes.add({ issueId: issue.id, kind, body, authorId: call.caller.accountId, created: call.now, ...more });
  return { status: 201, body: showNote(call, note), points: 1 };
}

const commentInput = z.object({ body: json });
const worklogInput = z.object({ timeSpentSeconds: z.number().int().positive(), started: z.string().optional(), comment: json.optional() });

const addCommentTo: Handler = (call) => add(call, 'comment', payload(call, commentInput).body, { started: null, timeSpentSeconds: null });

const addWorklogTo: Handler = (call) => {
  const { timeSpentSeconds, started, comment } = payload(call, worklogInput);
  return add(call, 'worklog', comment ?? null, { started: started ?? null, timeSpentSeconds });
};

const remove = (kind: Note['kind']): Handler => (call) => {
  const { issue, project } = requireIssue(call, param(call, 'issueIdOrKey'));
  const note = call.store.notes.get(Number(param(call, 'id')));
  if (note?.issueId !== issue.id || note.kind !== kind) throw classic(404, [`Can not find a ${kind} for the id: ${param(call, 'id')}.`]);
  const own = note.authorId === call.caller.accountId ? 'OWN' : 'ALL';
  if (!can(call.caller, project, `DELETE_${own}_${kind === 'comment' ? 'COMMENTS' : 'WORKLOGS'}`)) {
    throw classic(400, [`You do not have the permission to delete this ${kind}.`]);
  }
  call.writes([issue.id]);
  call.store.notes.remove(note.id);
  return done();
};

/** Comments and worklogs: as much as is needed to see whether people have worked on an issue. */
export const noteRoutes: readonly Route[] = (['comment', 'worklog'] as const).flatMap((kind): Route[] => {
  const template = `/rest/api/3/issue/{issueIdOrKey}/${kind}`;
  return [
    { method: 'GET', template, handler: list(kind) },
    { method: 'POST', template, handler: kind === 'comment' ? addCommentTo : addWorklogTo },
    { method: 'DELETE', template: `${template}/{id}`, handler: remove(kind) },
  ];
});
