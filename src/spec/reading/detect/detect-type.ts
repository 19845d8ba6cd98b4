import { SHEET_TYPES, type Confidence, type SheetType } from '../../../domain/sheet-types';
import { matchColumns, textsOf, type ColumnMatch } from '../header/match-columns';
import { withNamingColumn } from '../header/naming-column';
import { nameVote, type NameVote } from './name-vote';

/** What kind of sheet a header and a name make. */
export type Detection =
  | { readonly kind: 'type'; readonly match: ColumnMatch; readonly confidence: Confidence }
  /** The tab is known to hold no configuration. */
  | { readonly kind: 'set_aside' }
  /** The sheet is one of this type, and lacks columns without which it cannot be used. */
  | { readonly kind: 'incomplete'; readonly type: SheetType; readonly missing: readonly string[] }
  /** Neither name nor header is known, and no column names things. */
  | { readonly kind: 'unknown' };

/** So many columns of its own make a header speak for itself, whatever the file is called. */
const UNMISTAKABLE = 3;

/** A type leads clearly with this much more score than the next. */
const CLEARLY = 0.5;

/** A header contradicts a file's name with this much more score: about one column that no other type has. */
const CONTRADICTING = 1;

const found = (match: ColumnMatch, confidence: Confidence): Detection => ({ kind: 'type', match, confidence });

function asCustom(header: readonly string[]): Detection {
  const match = matchColumns('custom', header);
  const columns = withNamingColumn(match.columns);
  return columns === null ? { kind: 'unknown' } : found({ ...match, columns, missing: [] }, 'low');
}

/** Types whose required columns are all there, the best fitting first. */
const complete = (matches: readonly ColumnMatch[]): ColumnMatch[] =>
  matches.filter((match) => match.missing.length === 0).sort((one, other) => other.score - one.score);

function byHeader(matches: readonly ColumnMatch[], header: readonly string[]): Detection {
  const [best, second] = complete(matches);
  if (best === undefined || best.type === 'custom') return asCustom(header);
  const clear = best.score - (second?.score ?? 0) >= CLEARLY;
  if (best.telling >= UNMISTAKABLE && clear) return found(best, 'high');
  return clear ? found(best, 'medium') : asCustom(header);
}

function byName(vote: NameVote, matches: readonly ColumnMatch[], header: readonly string[]): Detection {
  const best = complete(matches)[0];
  const speaks = best !== undefined && best.telling >= UNMISTAKABLE;
  if (vote.kind === 'set_aside') return speaks ? found(best, 'medium') : { kind: 'set_aside' };
  const named = vote.kind === 'type' ? matches.find((match) => match.type === vote.type) : undefined;
  if (named === undefined) return speaks ? found(best, 'medium') : asCustom(header);
  const contradicted = best !== undefined && best.telling > named.telling && best.score - named.score >= CONTRADICTING;
  if (contradicted) return found(best, 'medium');
  if (named.missing.length === 0) return found(named, 'high');
  return { kind: 'incomplete', type: named.type, missing: named.missing };
}

/**
 * Finds the sheet type by headers and name: the name decides between types whose headers are alike (`User roles`,
 * `Menus`, `Image styles`), unmistakable headers overrule it. A type that a person chose is taken as it is.
 */
export function detectType(label: string, header: readonly string[], chosen?: SheetType): Detection {
  if (chosen !== undefined) {
    const match = matchColumns(chosen, header);
    const columns = chosen === 'custom' ? withNamingColumn(match.columns) : match.columns;
    if (columns === null || (chosen !== 'custom' && match.missing.length > 0)) return { kind: 'incomplete', type: chosen, missing: match.missing };
    return found({ ...match, columns }, 'high');
  }
  const texts = textsOf(header);
  const matches = SHEET_TYPES.map((type) => matchColumns(type, header, texts));
  const vote = nameVote(label);
  return vote === null ? byHeader(matches, header) : byName(vote, matches, header);
}
