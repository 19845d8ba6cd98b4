import type { ModelTimes } from './model';

const LEAST_FASTER = 8;
const MOST_TOKENS = 0.7;

/** Prints the numbers; 1 where one that must hold does not. */
export function printModel({ batched, single }: ModelTimes): number {
  console.log(`Writing by a model, 8 s an answer, ${String(batched.components)} components   requests     tokens   minutes`);
  for (const [name, { requests, tokens, minutes }] of [['eight a request, six at once', batched], ['one by one', single]] as const) {
    console.log(`${name.padEnd(53)}${String(requests).padStart(10)}${String(tokens).padStart(11)}${minutes.toFixed(1).padStart(10)}`);
  }
  const faster = single.minutes / batched.minutes;
  const share = batched.tokens / single.tokens;
  const met = faster >= LEAST_FASTER && share <= MOST_TOKENS;
  console.log(`${faster.toFixed(1)} times faster (at least ${String(LEAST_FASTER)}), ${(share * 100).toFixed(0)} % of the tokens (at most ${String(MOST_TOKENS * 100)} %): ${met ? 'met' : 'NOT met'}.`);
  return met ? 0 : 1;
}
