import type { IssueElement } from './jira-types';

/** What a bulk request may weigh in bytes, below Jira's own 1 MB in either reading of it. */
export const BULK_BYTES_LIMIT = 950_000;

const encoder = new TextEncoder();
const bytesOf = (element: IssueElement): number => encoder.encode(JSON.stringify(element)).length + 1;

/** How many of the elements, from the first, one request takes; always at least one. */
export function fittingCount(elements: readonly IssueElement[], limit: number = BULK_BYTES_LIMIT): number {
  let bytes = 0;
  for (const [index, element] of elements.entries()) {
    bytes += bytesOf(element);
    if (bytes > limit) return Math.max(1, index);
  }
  return elements.length;
}
