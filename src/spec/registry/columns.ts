import type { Column } from '../../domain/sheet';
import type { SheetDefinition } from './definition';

/** A header without case, punctuation and blanks: `Req'd` and `REQD` are one. */
export const foldHeader = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The columns of a header row, each with the registry's key. A key goes to the first column that bears one of its headers. */
export function columnsOf(definition: SheetDefinition, headers: readonly string[]): Column[] {
  const keys = new Map(definition.columns.flatMap((column) => column.headers.map((header): [string, string] => [foldHeader(header), column.key])));
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const known = keys.get(foldHeader(header));
    const key = known === undefined || taken.has(known) ? null : known;
    if (key !== null) taken.add(key);
    return { index, header, key };
  });
}
