/** The codes of the status column X that the sheets use (facts/spec-sheets.md, "The status column"). */
export const STATUS_CODES = ['a', 'c', 'd', 'w', 'h', 'x', '-', ''] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** What is done with a row. `build` and `change` rows are written into tickets. */
export type Disposition = 'build' | 'change' | 'remove' | 'hold' | 'exists' | 'skip';

/** Which status code means what; an administrator can change it. */
export type StatusPolicy = Readonly<Record<StatusCode, Disposition>>;

export const DEFAULT_STATUS_POLICY: StatusPolicy = {
  a: 'build',
  c: 'change',
  d: 'remove',
  w: 'hold',
  h: 'hold',
  x: 'exists',
  '-': 'skip',
  '': 'build',
};

/** Reads a cell of column X. Null for a text that is no code: the row is built and a finding says so. */
export function statusCode(text: string): StatusCode | null {
  const code = text.trim().toLowerCase();
  const dashed = code === '–' || code === '—' ? '-' : code;
  return (STATUS_CODES as readonly string[]).includes(dashed) ? (dashed as StatusCode) : null;
}

/** True for the two dispositions whose rows are to be built. */
export const isToBuild = (disposition: Disposition): boolean => disposition === 'build' || disposition === 'change';
