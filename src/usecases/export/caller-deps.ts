import type { Deps } from '../ports';
import { listedRegister } from './listed-register';
import { QUARANTINE_MS, type ExportDeps } from './deps';

/** A resolver has 25 s altogether (facts/forge.md §4); so long may it wait for Jira. */
const RESOLVER_MS = 18_000;

/** What an export needs, with Jira as the person present. */
export const callerDeps = (deps: Deps): ExportDeps => ({
  ...deps,
  register: listedRegister(deps.register),
  random: () => 0.5,
  sleep: (ms) => deps.timer.sleep(ms),
  quarantineMs: QUARANTINE_MS,
  jira: (_, count) => deps.jiraAsCaller(count),
});

/** Milliseconds that a resolver has left, from now on. */
export function resolverTime(deps: Pick<Deps, 'clock'>): () => number {
  const end = deps.clock() + RESOLVER_MS;
  return () => end - deps.clock();
}
