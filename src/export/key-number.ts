/** Number of an issue key: 24 of `ED-24`; 0 where it has none. */
export function keyNumber(key: string): number {
  const number = Number(/-(\d+)$/.exec(key)?.[1]);
  return Number.isSafeInteger(number) ? number : 0;
}

/** Keys of a window of numbers, `from` excluded. */
export const keysAfter = (projectKey: string, from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${projectKey}-${String(from + index + 1)}`);
