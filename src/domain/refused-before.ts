/** What a rule of a project's workflows said when it refused an issue. */
export interface RefusalSeen {
  /** Jira's own words, cut short. */
  readonly message: string;
  /** When it was last seen, in milliseconds since 1970. */
  readonly at: number;
}

/** So many are remembered of a project, the latest first. */
const MOST = 20;
const LONGEST = 300;
/** A rule that nothing was refused by for so long may be gone. */
const FORGOTTEN_MS = 90 * 24 * 3_600_000;

/** What a project is remembered for, with further messages; the same message counts as seen again. */
export function remembered(before: readonly RefusalSeen[], messages: readonly string[], now: number): RefusalSeen[] {
  const fresh = [...new Set(messages.map((message) => message.slice(0, LONGEST)))].map((message) => ({ message, at: now }));
  const kept = before.filter(({ message }) => !fresh.some((one) => one.message === message));
  return [...fresh, ...kept].slice(0, MOST);
}

/** Messages that are still worth a warning. */
export const stillToldOf = (seen: readonly RefusalSeen[], now: number): string[] => seen.filter(({ at }) => at > now - FORGOTTEN_MS).map(({ message }) => message);
