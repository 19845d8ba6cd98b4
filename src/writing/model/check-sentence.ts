import { stripMarks } from '../language';
import { CODES, comparable, NUMBERS, QUOTES, wordsOf, type Allowed } from './allowed';
import { visible } from './hidden-unicode';
import { ABBREVIATIONS, claimOf, isSiteWord, tellingStems } from './vocabulary';

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

/** What a sentence says, for a comparison: the things it names, what it claims of them, and its telling words. */
export interface Saying {
  readonly anchors: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** Each word with its forms. */
  readonly words: readonly (readonly string[])[];
}

export type SentenceCheck = { readonly ok: true; readonly sentence: CheckedSentence } | { readonly ok: false; readonly reproach: Reproach };

const no = (reproach: Reproach): SentenceCheck => ({ ok: false, reproach });

/** Takes a sentence apart, whoever wrote it. */
export function sayingOf(text: string, { names }: Pick<Allowed, 'names'>): Saying {
  const { rest, found } = withoutNames(comparable(stripMarks(text)), names);
  const words = wordsOf(rest);
  return {
    anchors: new Set([...found, ...(rest.match(NUMBERS) ?? []), ...words.filter((word) => word === 'one' || word in NUMBER_WORDS)]),
    claims: new Set(words.flatMap((word) => claimOf(word) ?? [])),
    words: words.map(tellingStems).filter((forms) => forms.length > 0),
  };
}

/** Share of the telling words of a sentence that another must hold to stand in its place. */
const SAME_WORDS = 0.5;

/** True where a sentence says at least what another says: of the same things, with the same claims, in kindred words. */
export function saysAtLeast(one: Saying, other: Saying): boolean {
  const known = new Set(one.words.flat());
  const same = other.words.filter((forms) => forms.some((form) => known.has(form))).length;
  const holds = (all: ReadonlySet<string>, part: ReadonlySet<string>): boolean => [...part].every((item) => all.has(item));
  return other.anchors.size > 0 && holds(one.anchors, other.anchors) && holds(one.claims, other.claims) && same >= other.words.length * SAME_WORDS;
}

/** True where the built-in text makes each of the claims of one of the same things. */
function isClaimed(claims: ReadonlySet<string>, anchors: ReadonlySet<string>, allowed: Allowed): boolean {
  const sayings = allowed.sentences.map((text) => sayingOf(text, allowed));
  return [...claims].every((claim) => sayings.some((saying) => saying.claims.has(claim) && [...saying.anchors].some((anchor) => anchors.has(anchor))));
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
  const shouted = withoutNames(visible(stripMarks(text.replace(CODES, ' '))).replace(QUOTES, ' '), [...allowed.written]).rest.match(/\b\p{Lu}{3,}\b/gu) ?? [];
  if (shouted.some((word) => !ABBREVIATIONS.has(word))) return no('unknown-word');
  if (unknown.length > 0) return no(rest.includes('_') ? 'unknown-name' : 'unknown-word');
  const anchors = new Set([...found, ...codes, ...quoted, ...numbers]);
  const claims = new Set(words.flatMap((word) => claimOf(word) ?? []));
  if (claims.size > 0 && !isClaimed(claims, anchors, allowed)) return no('new-claim');
  return { ok: true, sentence: { text, anchors } };
}
