const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
/** Beyond it a date says more than a number of days. */
const LONGEST_RELATIVE_MS = 30 * 86_400_000;

/** Jira says `en_GB`, Intl `en-GB`. */
const tag = (locale: string | undefined): string | undefined => locale?.replace('_', '-');

export const fullDate = (time: number, locale?: string): string => new Date(time).toLocaleString(tag(locale), { dateStyle: 'long', timeStyle: 'short' });

/** A moment seen from now: `5 minutes ago`, `in 2 hours`; a date where it is long ago. */
export function relativeTime(time: number, now: number, locale?: string): string {
  const distance = time - now;
  if (Math.abs(distance) > LONGEST_RELATIVE_MS) return new Date(time).toLocaleDateString(tag(locale), { dateStyle: 'medium' });
  const format = new Intl.RelativeTimeFormat(tag(locale), { numeric: 'auto' });
  const step = STEPS.find(([, length]) => Math.abs(distance) >= length);
  return step === undefined ? format.format(0, 'second') : format.format(Math.round(distance / step[1]), step[0]);
}

/** A stretch of time in words: `40 seconds`, `3 minutes`. */
export function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  if (seconds < 90) return seconds === 1 ? '1 second' : `${String(seconds)} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${String(minutes)} minutes` : `${String(Math.round(minutes / 60))} hours`;
}

/** A noun with its number. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;
