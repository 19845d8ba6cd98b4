import type { Call } from '../call';
import type { Attachment, Note } from '../model/issue';
import type { Json, JsonObject } from '../model/json';
import { timestamp } from './common';
import { showAccount } from './people';

export function showAuthor(call: Call, accountId: string): Json {
  const account = call.store.accounts.get(accountId);
  return account === undefined ? null : showAccount(call.base, account);
}

/** An attachment in an upload's answer or an issue, where its id is a text; `GET attachment/{id}` makes it a number. */
export function showAttachment(call: Call, attachment: Attachment): JsonObject {
  const id = attachment.id.toString();
  return {
    self: `${call.base}/rest/api/3/attachment/${id}`,
    id,
    filename: attachment.filename,
    author: showAuthor(call, attachment.authorId),
    created: timestamp(attachment.created),
    size: attachment.size,
    mimeType: attachment.mimeType,
    content: `${call.base}/rest/api/3/attachment/content/${id}`,
    ...(attachment.mimeType.startsWith('image/') ? { thumbnail: `${call.base}/rest/api/3/attachment/thumbnail/${id}` } : {}),
  };
}

/** A comment or a worklog. */
export function showNote(call: Call, note: Note): JsonObject {
  const self = `${call.base}/rest/api/3/issue/${note.issueId.toString()}/${note.kind}/${note.id.toString()}`;
  const author = showAuthor(call, note.authorId);
  const shared = { self, id: note.id.toString(), author, updateAuthor: author, created: timestamp(note.created), updated: timestamp(note.created) };
  if (note.kind === 'comment') return { ...shared, body: note.body, jsdPublic: true };
  return {
    ...shared,
    ...(note.body === null ? {} : { comment: note.body }),
    started: note.started ?? timestamp(note.created),
    timeSpent: `${Math.round((note.timeSpentSeconds ?? 0) / 60).toString()}m`,
    timeSpentSeconds: note.timeSpentSeconds ?? 0,
    issueId: note.issueId.toString(),
  };
}
