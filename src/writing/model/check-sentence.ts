import { stripMarks } from '../language';
import { CODES, comparable, NUMBERS, QUOTES, wordsOf, type Allowed } from './allowed';
import { visible } from './hidden-unicode';
import { claimOf, isSiteWord } from './vocabulary';

/** Why a sentence of a model is kept back. */
export type Reproach = 'length' | 'characters' | 'link' | 'unknown-name' | 'unknown-label' | 'unknown-number' | 'unknown-word' | 'new-claim' | 'names-nothing';

export const LONGEST_SENTENCE = 400;
const SHORTEST_SENTENCE = 12;
const NUMBER_WORDS: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12' };

/** Addresses of any kind, and marks by which text becomes markup elsewhere. */
const LINK = /[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:|\bjavascript:|\bdata:|\S@\S|\]\s*\(|!\[|<[^\s>]|&#?\w+;|[{}[\]|^~]|\b[\p{L}\d-]{2,}\.(?:com|net|org|io|dev|app|ru|cn|info|biz|co|me|example|test|xyz|link|zip)\b/iu;
const CHARACTERS = /^[\p{L}\p{M}\p{N} .,;:!?'"“”‘’`*\\()/%&+–—‑\-_…›×=#$€°]+$/u;

const isEdge = (char: string | undefined): boolean => char === undefined || !/[\p{L}\p{N}_]/u.test(char);

/** A text without the names that stand in it whole, and which they were. */
function withoutNames(text: string, names: readonly string[]): { readonly rest: string; readonly found: readonly string[] } {
  let rest = text;
  const found: string[] = [];
  for (const name of names) {
    for (let at = rest.indexOf(name); at !== -1; at = rest.indexOf(name, at + 1)) {
      if (!isEdge(rest[at - 1]) || !isEdge(rest[at + name.length])) continue;
      found.push(name);
      rest = `${rest.slice(0, at)} § ${rest.slice(at + name.length)}`;
    }
  }
  return { rest, found };
}

export interface CheckedSentence {
  /** As it may stand in a ticket. */
  readonly text: string;
  /** Names, labels, machine names and numbers in it. */
  readonly anchors: ReadonlySet<string>;
}

export type SentenceCheck = { readonly ok: true; readonly sentence: CheckedSentence } | { readonly ok: false; readonly reproach: Reproach };

const no = (reproach: Reproach): SentenceCheck => ({ ok: false, reproach });

/** Names, labels, machine names and numbers of a text that is trusted. */
export function anchorsOf(text: string, { names }: Pick<Allowed, 'names'>): ReadonlySet<string> {
  const { rest, found } = withoutNames(comparable(stripMarks(text)), names);
  return new Set([...found, ...(rest.match(NUMBERS) ?? [])]);
}

/**
 * A sentence of a model may hold words of the vocabulary and what the built-in text and the rows' names hold, each name
 * whole, and no claim that the built-in text does not make. Everything else is kept back, whatever it says.
 */
export function checkSentence(given: string, allowed: Allowed): SentenceCheck {
  const text = visible(given).replace(/\s+/gu, ' ').trim();
  if (text.length < SHORTEST_SENTENCE || text.length > LONGEST_SENTENCE) return no('length');
  if (LINK.test(stripMarks(text)) || LINK.test(text)) return no('link');
  if (!CHARACTERS.test(text)) return no('characters');
  const codes = [...text.matchAll(CODES)].map(([, name = '']) => comparable(name.replace(/\\(.)/gu, '$1')));
  if (codes.some((name) => !allowed.codes.has(name))) return no('unknown-name');
  const bare = comparable(stripMarks(text.replace(CODES, ' § ')));
  const quoted = [...bare.matchAll(QUOTES)].map(([, words = '']) => words);
  if (quoted.some((words) => !allowed.quotes.has(words.replace(/[.,]$/u, '')) && !allowed.quotes.has(words))) return no('unknown-label');
  const { rest, found } = withoutNames(bare.replace(QUOTES, ' § '), allowed.names);
  const numbers = rest.match(NUMBERS) ?? [];
  const words = wordsOf(rest);
  if (numbers.some((number) => !allowed.numbers.has(number))) return no('unknown-number');
  if (words.some((word) => word in NUMBER_WORDS && !allowed.numbers.has(NUMBER_WORDS[word] ?? ''))) return no('unknown-number');
  const unknown = words.filter((word) => word.length > 1 && !isSiteWord(word.replace(/['’]s$/u, '')) && !allowed.audience.has(word) && claimOf(word) === null);
  if (unknown.length > 0) return no(/_/u.test(rest) ? 'unknown-name' : 'unknown-word');
  if (words.some((word) => { const claim = claimOf(word); return claim !== null && !allowed.claims.has(claim); })) return no('new-claim');
  return { ok: true, sentence: { text, anchors: new Set([...found, ...codes, ...quoted, ...numbers]) } };
}
