import type { Column } from '../../../domain/sheet';
import type { SheetType } from '../../../domain/sheet-types';
import { REGISTRY } from '../../registry';
import { isBlank } from '../table';
import { ALIASES, KEYS_BY_TEXT, type Alias } from './aliases';
import { readings } from './normalise';

/** Two columns that mean the same: the first listed took the key, the other stays a column of its own. */
export interface DoubleColumn {
  readonly key: string;
  readonly taken: string;
  readonly left: string;
}

/** A header row read as that of one sheet type. */
export interface ColumnMatch {
  readonly type: SheetType;
  readonly columns: readonly Column[];
  /** How well the header fits: the sum over its known columns, rare headers counting more, less what is unknown. */
  readonly score: number;
  /** Number of columns that belong to this sheet type alone. */
  readonly telling: number;
  /** Number of known columns besides ID, X, Dev and QA. */
  readonly known: number;
  /** Template names of required columns that the header lacks. */
  readonly missing: readonly string[];
  readonly doubles: readonly DoubleColumn[];
}

interface Claim {
  readonly index: number;
  readonly alias: Alias;
  readonly text: string;
}

const TELLING = 0.5;
const TEMPLATE_NAME = 0.3;
const UNKNOWN = -0.2;

function claimOf(type: SheetType, texts: readonly string[], index: number): Claim | null {
  for (const text of texts) {
    const alias = ALIASES.get(type)?.get(text);
    if (alias !== undefined) return { index, alias, text };
  }
  return null;
}

const weight = ({ alias, text }: Claim): number =>
  alias.bookkeeping ? 0 : 1 / (KEYS_BY_TEXT.get(text)?.length ?? 1) + (alias.telling ? TELLING : 0) + (alias.rank === 0 ? TEMPLATE_NAME : 0);

/** The texts under which each cell of a header may be known; none for a blank one. The same for all sheet types. */
export const textsOf = (header: readonly string[]): readonly (readonly string[])[] => header.map((text) => (isBlank(text) ? [] : readings(text)));

/**
 * Gives every column of a header its key on a sheet type. Of two columns that mean the same the one whose header stands
 * earlier in the registry wins, then the left one. `texts` are {@link textsOf} the header.
 */
export function matchColumns(type: SheetType, header: readonly string[], texts: readonly (readonly string[])[] = textsOf(header)): ColumnMatch {
  const winners = new Map<string, Claim>();
  const doubles: DoubleColumn[] = [];
  let unknown = 0;
  header.forEach((text, index) => {
    if (isBlank(text)) return;
    const claim = claimOf(type, texts[index] ?? [], index);
    if (claim === null) {
      unknown += 1;
      return;
    }
    const holder = winners.get(claim.alias.key);
    const wins = holder === undefined || claim.alias.rank < holder.alias.rank;
    if (wins) winners.set(claim.alias.key, claim);
    if (holder !== undefined) {
      const [taken, left] = wins ? [claim, holder] : [holder, claim];
      doubles.push({ key: claim.alias.key, taken: header[taken.index] ?? '', left: header[left.index] ?? '' });
    }
  });
  const claims = [...winners.values()];
  const keys = new Map(claims.map((claim) => [claim.index, claim.alias.key]));
  return {
    type,
    columns: header.map((text, index) => ({ index, header: text, key: keys.get(index) ?? null })),
    score: claims.reduce((sum, claim) => sum + weight(claim), unknown * UNKNOWN),
    telling: claims.filter((claim) => claim.alias.telling).length,
    known: claims.filter((claim) => !claim.alias.bookkeeping).length,
    missing: REGISTRY[type].columns.filter((column) => column.required && !winners.has(column.key)).map((column) => column.headers[0] ?? column.key),
    doubles,
  };
}
