import { asObject, asText, isList, type Json, type JsonObject } from '../model/json';
import { matchesSchema } from './schema';

/** `jira.text.field.character.limit`: the count is of the text, not of the JSON (facts §4). */
export const TEXT_LIMIT = 32_767;

export type AdfVerdict = 'ok' | 'not_a_document' | 'INVALID_INPUT' | 'CONTENT_LIMIT_EXCEEDED';

/**
 * What Jira says to a rich-text value: Atlassian's schema, and what the live site refuses besides (facts §4): an empty
 * link address, an address that runs a script, an empty text node, too much text.
 */
export function checkAdf(value: Json): AdfVerdict {
  const document = asObject(value);
  if (document === undefined || !isDocument(value)) return 'not_a_document';
  if (!matchesSchema(document) || !nodesOf(document).every(lives)) return 'INVALID_INPUT';
  return textLength(document) > TEXT_LIMIT ? 'CONTENT_LIMIT_EXCEEDED' : 'ok';
}

/** Whether the value is a document at all, whatever stands in it. */
export function isDocument(value: Json): boolean {
  const document = asObject(value);
  return document?.['type'] === 'doc' && document['version'] === 1;
}

/** Characters of text in a document. */
export function textLength(document: JsonObject): number {
  return nodesOf(document).reduce((sum, node) => sum + (node['type'] === 'text' ? (asText(node['text']) ?? '').length : 0), 0);
}

function lives(node: JsonObject): boolean {
  if (node['type'] === 'text' && node['text'] === '') return false;
  return marksOf(node).every((mark) => mark['type'] !== 'link' || usableHref(asText(asObject(mark['attrs'])?.['href'])));
}

function usableHref(href: string | undefined): boolean {
  return href !== undefined && href.trim() !== '' && !/^\s*(?:javascript|vbscript|data):/i.test(href);
}

function marksOf(node: JsonObject): readonly JsonObject[] {
  const marks = node['marks'];
  return isList(marks) ? marks.flatMap<JsonObject>((mark) => asObject(mark) ?? []) : [];
}

function nodesOf(node: JsonObject): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (each: JsonObject): void => {
    found.push(each);
    const content = each['content'];
    if (!isList(content)) return;
    for (const child of content) {
      const inner = asObject(child);
      if (inner !== undefined) visit(inner);
    }
  };
  visit(node);
  return found;
}
