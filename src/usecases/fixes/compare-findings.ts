import { type Finding, SEVERITIES, type Severity } from '../../domain/finding';

export type BySeverity = Readonly<Record<Severity, number>>;

export interface FindingsCompared {
  readonly gone: readonly Finding[];
  readonly came: readonly Finding[];
}

/** What makes two findings the same one: to the letter, else the same rule on the same cell. */
const SAME: readonly ((finding: Finding) => string)[] = [
  ({ code, file, row, column, value, message }) => JSON.stringify([code, file, row, column, value, message]),
  ({ code, file, row, column, value }) => JSON.stringify([code, file, row, column, value]),
  ({ code, file, row, column }) => JSON.stringify([code, file, row, column]),
];

/** Takes out of both lists, pair by pair, what the key makes the same. */
function unpaired(before: readonly Finding[], after: readonly Finding[], keyOf: (finding: Finding) => string): FindingsCompared {
  const waiting = new Map<string, number>();
  for (const finding of before) waiting.set(keyOf(finding), (waiting.get(keyOf(finding)) ?? 0) + 1);
  const taken = new Map<string, number>();
  const came = after.filter((finding) => {
    const key = keyOf(finding);
    const left = waiting.get(key) ?? 0;
    if (left === 0) return true;
    waiting.set(key, left - 1);
    taken.set(key, (taken.get(key) ?? 0) + 1);
    return false;
  });
  const gone = before.filter((finding) => {
    const key = keyOf(finding);
    const paired = taken.get(key) ?? 0;
    if (paired === 0) return true;
    taken.set(key, paired - 1);
    return false;
  });
  return { gone, came };
}

/** Findings that are no more, and those that are new. Rows do not move by a fix, so a finding is known by its cell. */
export const compareFindings = (before: readonly Finding[], after: readonly Finding[]): FindingsCompared =>
  SAME.reduce<FindingsCompared>(({ gone, came }, keyOf) => unpaired(gone, came, keyOf), { gone: before, came: after });

/** How many there are of each severity. */
export function bySeverity(findings: readonly Finding[]): BySeverity {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
