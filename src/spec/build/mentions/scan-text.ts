import { isWordCode, plainTimes } from './characters';
import { hasTypeHint, isContradicted, isQuoted } from './hints';
import { hashStep, isMarked, type Beginning, type Term, type TermIndex } from './terms';

export interface Hit {
  readonly term: Term;
  readonly text: string;
}

const LESS_THAN = 60;

/** What may be found in a text, by who wrote it for whom. */
export interface Reading {
  /** Image sizes name image styles. */
  readonly sizes: boolean;
  /** Distinct labels count without a hint. */
  readonly labels: boolean;
  /** Quotation marks around a label are a hint; elsewhere they quote headings and buttons. */
  readonly quotes: boolean;
}

/** A text in the middle of being looked through. */
interface Scanned {
  readonly text: string;
  /** The same in lower case, position by position. */
  readonly lower: string;
  readonly index: TermIndex;
  readonly reading: Reading;
}

/** Everything that a text names, in order. */
export function scanText(original: string, index: TermIndex, reading: Reading): Hit[] {
  const text = plainTimes(original);
  const folded = text.toLowerCase();
  // A few letters grow when their case changes; without equal positions only exact words can be found.
  const lower = folded.length === text.length ? folded : text;
  const hits: Hit[] = [];
  const { filter, beginnings } = index;
  const scanned: Scanned = { text, lower, index, reading };
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= lower.length; i += 1) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32;
    if (isWordCode(code)) {
      if (start < 0) start = i;
      hash = hashStep(hash, code);
      continue;
    }
    if (start >= 0) {
      const beginning = isMarked(filter, hash) ? beginnings.get(lower.slice(start, i)) : undefined;
      const end = beginning === undefined ? 0 : take(scanned, beginning, start, hits);
      start = -1;
      hash = 0;
      if (end > i) {
        i = end - 1;
        continue;
      }
    }
    if (code === LESS_THAN) i = endOfTag(lower, i);
  }
  return hits;
}

/** Position of the closing bracket of a tag that begins here; the position itself where none does. */
function endOfTag(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next !== 47 && !(next >= 97 && next <= 122)) return at;
  const close = text.indexOf('>', at);
  return close < 0 ? at : close;
}

/** Adds what the longest term that stands here names; gives the end of that term, 0 where none stands. */
function take({ text, lower, index, reading }: Scanned, { initials, anyCase, lengths }: Beginning, start: number, hits: Hit[]): number {
  if (start > 0 && '/.=#@&-'.includes(text.charAt(start - 1))) return 0;
  if (!anyCase && !initials.includes(text.charAt(start))) return 0;
  for (const length of lengths) {
    const end = boundaryAt(lower, start + length);
    if (end === 0) continue;
    const isPlural = end > start + length;
    const exact = index.exact.get(text.slice(start, start + length));
    const folded = anyCase ? index.folded.get(lower.slice(start, start + length)) : undefined;
    if (exact === undefined && folded === undefined) continue;
    const terms = folded === undefined ? (exact ?? []) : [...(exact ?? []), ...folded];
    const standing = terms.filter((term) => (term.plural || !isPlural) && (reading.sizes || !term.size));
    if (standing.length === 0) continue;
    const named = decide(standing, text, start, end, reading);
    if (named !== null) hits.push({ term: named, text: text.slice(start, end) });
    return end;
  }
  return 0;
}

/** Where a name that ends here, or a plural of it, is over; 0 where the word goes on. `Program-specific` speaks of something else than `Program`. */
function boundaryAt(lower: string, at: number): number {
  if (at > lower.length) return 0;
  const end = lower.charAt(at) === 's' && isWordCode(lower.charCodeAt(at - 1)) ? at + 1 : at;
  if (end < lower.length && isWordCode(lower.charCodeAt(end)) && isWordCode(lower.charCodeAt(end - 1))) return 0;
  return lower.charAt(end) === '-' && isWordCode(lower.charCodeAt(end + 1)) ? 0 : end;
}

const isOfOne = (terms: readonly Term[]): boolean => terms.every(({ component }) => component.id === terms[0]?.component.id);

/** The one component that is named; null where the words around leave a doubt. */
function decide(standing: readonly Term[], text: string, start: number, end: number, reading: Reading): Term | null {
  const hinted = standing.filter((term) => hasTypeHint(term, text, start, end));
  const [told] = hinted;
  if (told !== undefined) return isOfOne(hinted) ? told : null;
  if (!isOfOne(standing)) return exactSize(standing);
  return standing.find((term) => isPlain(term, text, end, reading) || isSetApart(term, text, start, end, reading)) ?? null;
}

/** A name that needs no hint. */
function isPlain(term: Term, text: string, end: number, { labels }: Reading): boolean {
  if (!term.distinct) return false;
  const isLabel = term.text === term.component.name && !term.size;
  // Where labels do not count, machine names are those of fields and properties too: only roles keep theirs.
  return isLabel ? labels && !isContradicted(term, text, end) : labels || term.component.kind === 'user_role' || term.size;
}

/** A label between quotation marks, where those do not quote the form. */
function isSetApart(term: Term, text: string, start: number, end: number, { quotes }: Reading): boolean {
  if (!quotes || term.component.kind === 'view' || term.text !== term.component.name) return false;
  return isQuoted(text, start, end) && !isContradicted(term, text, end);
}

/** A size belongs to the style that is named by nothing else. */
function exactSize(standing: readonly Term[]): Term | null {
  const exact = standing.filter((term) => term.size && term.text === term.component.name);
  const [only] = exact;
  return exact.length === 1 && only !== undefined ? only : null;
}
