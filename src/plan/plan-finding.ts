import type { Finding } from '../domain/finding';
import type { RowRef } from '../domain/spec';

const SHOWN = 200;

/** A finding of the plan: about rows as a whole, never about one column, and without a fix as data. */
export function planFinding(
  about: Pick<Finding, 'severity' | 'code' | 'value' | 'message' | 'suggestion' | 'cause'> & { readonly rows: readonly RowRef[] },
): Finding {
  const { rows, value, ...rest } = about;
  const [first, ...related] = rows;
  return { ...rest, value: value.slice(0, SHOWN), file: first?.file ?? '', row: first?.row ?? null, column: null, fix: null, related };
}
