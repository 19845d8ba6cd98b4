import { SHEET_TYPES, type SheetType } from '../../../domain/sheet-types';
import { REGISTRY } from '../../registry';
import { BOOKKEEPING_KEYS } from '../../registry/definition';
import { normalise } from './normalise';

/** A column that a header may mean on one sheet type. */
export interface Alias {
  readonly key: string;
  /** Position in the registry's list: 0 is the name the template gives it. */
  readonly rank: number;
  readonly telling: boolean;
  readonly bookkeeping: boolean;
}

function aliasesOf(type: SheetType): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const column of REGISTRY[type].columns) {
    column.headers.forEach((header, rank) => {
      const text = normalise(header);
      const alias = { key: column.key, rank, telling: column.telling === true, bookkeeping: BOOKKEEPING_KEYS.has(column.key) };
      if (!aliases.has(text)) aliases.set(text, alias);
    });
  }
  return aliases;
}

/** Per sheet type, its aliases by {@link normalise}d header. */
export const ALIASES: ReadonlyMap<SheetType, ReadonlyMap<string, Alias>> = new Map(SHEET_TYPES.map((type) => [type, aliasesOf(type)]));

function keysByText(): ReadonlyMap<string, readonly (readonly [SheetType, string])[]> {
  const keys = new Map<string, (readonly [SheetType, string])[]>();
  for (const [type, aliases] of ALIASES) {
    for (const [text, alias] of aliases) keys.set(text, [...(keys.get(text) ?? []), [type, alias.key]]);
  }
  return keys;
}

/** What a {@link normalise}d header means, and on which sheet types: the fewer, the more it says. */
export const KEYS_BY_TEXT = keysByText();
