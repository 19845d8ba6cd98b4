import type { AppBundle } from '../host/app/build-bundle';
import type { Fault } from './fault';

/** A safeguard of the export taken out, and the fault of a creation that must then do harm. */
export interface Mutant {
  readonly name: string;
  /** Found once in the built app; the bundler numbers names that it meets twice. */
  readonly from: RegExp;
  readonly to: string;
  readonly fault: Fault;
}

export const MUTANTS: readonly Mutant[] = [
  { name: 'no quarantine for late requests', from: /QUARANTINE_MS = 6e4;/, to: 'QUARANTINE_MS = 0;', fault: 'effect_after_timeout' },
  { name: 'no receipt before the request', from: /await run\.save\(receipt, \w+\[\w+\.what\], await markHasIssues\(run\)\);/, to: '', fault: 'killed_after' },
  { name: 'no look for what was not answered', from: /issuesByRef\(\[\.\.\.walked\.issues, \.\.\.searched \?\? \[\]\], run\.sessionId\)/, to: '/* @__PURE__ */ new Map()', fault: 'timeout_after_effect' },
];

/** @throws Error where the app no longer holds what the mutant takes out: the mutant must be written anew. */
export function mutate(bundle: AppBundle, { name, from, to }: Mutant): AppBundle {
  if (bundle.code.split(from).length !== 2) throw new Error(`The mutant “${name}” does not find its place in the app once.`);
  return { ...bundle, code: bundle.code.replace(from, () => to) };
}
