import { seenIssue } from '../access';
import type { Call } from '../call';
import { FieldProblem } from '../fields/problem';
import { asObject, asText, type JsonObject } from '../model/json';
import { findLinkType } from '../store/links';

/** A link to be made from an issue that may not be there yet. */
export interface LinkDraft {
  readonly typeId: string;
  readonly otherId: number;
  /** True where the other issue is the outward one: "this blocks other". */
  readonly otherIsOutward: boolean;
}

/**
 * `update.issuelinks[].add`: the issue itself is the source of an `outwardIssue` and the destination of an `inwardIssue`.
 * @throws FieldProblem
 */
export function linkDraft(call: Call, operation: JsonObject): LinkDraft {
  const add = asObject(operation['add']);
  if (add === undefined) throw new FieldProblem('Only the operations add and copy are supported.');
  const type = asObject(add['type']);
  const said = asText(type?.['id']) ?? asText(type?.['name']) ?? '';
  const found = findLinkType(call.store.links, said);
  if (found === undefined) throw new FieldProblem(`No issue link type with name '${said}' found.`);
  const outward = asObject(add['outwardIssue']);
  const other = outward ?? asObject(add['inwardIssue']);
  const key = asText(other?.['key']) ?? asText(other?.['id']) ?? '';
  const target = seenIssue(call, key);
  if (target === undefined) throw new FieldProblem(`Issue '${key}' does not exist or you do not have permission to see it.`);
  return { typeId: found.id, otherId: target.issue.id, otherIsOutward: outward !== undefined };
}

/** Makes the link of a draft for the issue it belongs to. */
export function makeLink(call: Call, issueId: number, draft: LinkDraft): void {
  const [source, destination] = draft.otherIsOutward ? [issueId, draft.otherId] : [draft.otherId, issueId];
  call.store.links.add(draft.typeId, source, destination);
}
