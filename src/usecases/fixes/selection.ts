import type { IdentifiedFinding } from '../../domain/change';
import type { Fix } from '../../domain/finding';

/** Which fixes are meant: of single findings, of a cause (or of all causes of a code), or of every finding that is not accepted. */
export type FixSelection = { readonly fingerprints: readonly string[] } | { readonly cause: string } | { readonly all: true };

/** A finding that offers a fix. */
export type FixableFinding = IdentifiedFinding & { readonly fix: Fix };

const offersFix = (finding: IdentifiedFinding): finding is FixableFinding => finding.fix !== null;

/** The findings that a selection means and that offer a fix, in their order. */
export function selected(findings: readonly IdentifiedFinding[], selection: FixSelection, accepted: ReadonlySet<string>): FixableFinding[] {
  const fixable = findings.filter(offersFix);
  if ('all' in selection) return fixable.filter(({ fingerprint }) => !accepted.has(fingerprint));
  if ('cause' in selection) return fixable.filter(({ cause, code }) => cause === selection.cause || code === selection.cause);
  const wanted = new Set(selection.fingerprints);
  return fixable.filter(({ fingerprint }) => wanted.has(fingerprint));
}
