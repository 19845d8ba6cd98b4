import type { IssueElement } from './jira-types';

/** What a bulk request may weigh in bytes, below Jira's own 1 MB in either reading of it. */
export const BULK_BYTES_LIMIT = 950_000;

const encoder = new TextEncoder();

/** What an element weighs in a bulk request, in bytes, with the comma after it. */
export const elementBytes = (element: IssueElement): number => encoder.encode(JSON.stringify(element)).length + 1;

/** How many elements of these bytes, from the first, one request takes; always at least one. */
export function fittingCount(sizes: readonly number[], limit: number = BULK_BYTES_LIMIT): number {
  let bytes = 0;
  for (const [index, size] of sizes.entries()) {
    bytes += size;
    if (bytes > limit) return Math.max(1, index);
  }
  return sizes.length;
}
