import type { WantedLink } from './next-step';

/** Links sent at once. */
export const WAVE_SIZE = 10;

/** An issue takes 20 writes in 2 s (facts/jira.md §3); a wave lasts some 200 ms, and each link writes to both issues. */
const PER_ISSUE = 2;

/** Packs links into waves in which no issue is written too often; each keeps its place as far as that allows. */
export function linkWaves(links: readonly WantedLink[]): WantedLink[][] {
  const waves: { readonly links: WantedLink[]; readonly writes: Map<string, number> }[] = [];
  for (const link of links) {
    const keys = [link.blockerKey, link.blockedKey];
    let wave = waves.find((one) => one.links.length < WAVE_SIZE && keys.every((key) => (one.writes.get(key) ?? 0) < PER_ISSUE));
    if (wave === undefined) {
      wave = { links: [], writes: new Map() };
      waves.push(wave);
    }
    wave.links.push(link);
    for (const key of keys) wave.writes.set(key, (wave.writes.get(key) ?? 0) + 1);
  }
  return waves.map((wave) => wave.links);
}
