import { can, requireIssue, requireIssueFor, type SeenIssue } from '../access';
import { done, param, read, type Answer, type Call, type Route } from '../call';
import type { Attachment } from '../model/issue';
import { classic, plainText, problem } from '../refusal';
import { showAttachment } from '../show/attachments';

const MOST_FILES = 60;
const MOST_ATTACHMENTS = 2000;

function upload(call: Call): Answer {
  if (call.headers.get('x-atlassian-token')?.toLowerCase() !== 'no-check') throw plainText(404, 'XSRF check failed');
  const key = param(call, 'issueIdOrKey');
  const { issue } = requireIssueFor(call, key, 'CREATE_ATTACHMENTS', 403, 'You do not have permission to create attachments for this issue.');
  const { attachmentsEnabled, uploadLimit } = call.store.settings.get();
  if (!attachmentsEnabled) throw classic(404, ['Attachments are disabled in the Jira settings.']);
  if (call.body.kind !== 'parts') throw problem(400, 'Bad Request', "Required part 'file' is not present.");
  const files = call.body.files.filter(({ field }) => field === 'file');
  if (files.length === 0) throw problem(400, 'Bad Request', "Required part 'file' is not present.");
  if (files.length > MOST_FILES) throw classic(413, [`At most ${MOST_FILES.toString()} files can be uploaded in one request.`]);
  const tooLarge = files.find(({ bytes }) => bytes.byteLength > uploadLimit);
  if (tooLarge !== undefined) throw classic(413, [`The file '${tooLarge.filename}' is larger than the limit of ${uploadLimit.toString()} bytes.`]);
  if (call.store.attachments.of(issue.id).length + files.length > MOST_ATTACHMENTS) {
    throw classic(413, ['The per-issue limit for attachments has been breached.']);
  }
  call.writes([issue.id]);
  const added = files.map(({ filename, mimeType, bytes }) =>
    call.store.attachments.add({ issueId: issue.id, filename, mimeType, authorId: call.caller.accountId, created: call.now }, bytes),
  );
  return { status: 200, body: added.map((attachment) => showAttachment(call, attachment)), points: 1 };
}

function requireAttachment(call: Call): { readonly attachment: Attachment; readonly seen: SeenIssue } {
  const id = param(call, 'id');
  const attachment = /^\d+$/.test(id) ? call.store.attachments.get(Number(id)) : undefined;
  if (attachment === undefined) throw classic(404, [`The attachment with id '${id}' does not exist`]);
  return { attachment, seen: requireIssue(call, attachment.issueId.toString()) };
}

function get(call: Call): Answer {
  const { attachment } = requireAttachment(call);
  return read({ ...showAttachment(call, attachment), id: attachment.id });
}

/** The bytes themselves (`redirect=false`), or the way to them. */
function content(call: Call): Answer {
  const { attachment } = requireAttachment(call);
  if (call.query.get('redirect') !== 'false') {
    const location = `${call.base}/rest/api/3/attachment/content/${attachment.id.toString()}?redirect=false`;
    return { status: 303, headers: { location }, points: 1 };
  }
  const body = call.store.attachments.bytes(attachment.id) ?? new Uint8Array();
  const name = encodeURIComponent(attachment.filename);
  const headers = { 'content-type': attachment.mimeType, 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  return { status: 200, body, headers, points: 2 };
}

function remove(call: Call): Answer {
  const { attachment, seen } = requireAttachment(call);
  const own = attachment.authorId === call.caller.accountId;
  if (!can(call.caller, seen.project, own ? 'DELETE_OWN_ATTACHMENTS' : 'DELETE_ALL_ATTACHMENTS')) {
    throw classic(403, ['You do not have permission to delete this attachment.']);
  }
  call.writes([attachment.issueId]);
  call.store.attachments.remove(attachment.id);
  return done();
}

function meta(call: Call): Answer {
  const { attachmentsEnabled, uploadLimit } = call.store.settings.get();
  return read({ enabled: attachmentsEnabled, uploadLimit });
}

/** Files on issues. */
export const attachmentRoutes: readonly Route[] = [
  { method: 'POST', template: '/rest/api/3/issue/{issueIdOrKey}/attachments', handler: upload },
  { method: 'GET', template: '/rest/api/3/attachment/meta', handler: meta },
  { method: 'GET', template: '/rest/api/3/attachment/{id}', handler: get },
  { method: 'GET', template: '/rest/api/3/attachment/content/{id}', handler: content },
  { method: 'DELETE', template: '/rest/api/3/attachment/{id}', handler: remove },
];
