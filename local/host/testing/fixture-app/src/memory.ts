/** What this process has seen; gone when the host kills it. */
export interface Seen {
  readonly what: string;
  readonly at: number;
  readonly event: unknown;
}

const seen: Seen[] = [];

export const remember = (what: string, event: unknown): void => {
  seen.push({ what, at: Date.now(), event });
};

export const memory = (): readonly Seen[] => seen;
