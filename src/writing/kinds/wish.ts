import { article, firstSentence, lowerFirst, plain, stripHtml, wordCount } from '../language';
import { asVerb, isDoubtful, isImperative, turnPronouns } from './verbs';

const PARTICIPLE = /^(?:used|meant|intended|designed|shown|displayed|needed|located|presented)\s/iu;
const HOLDS = /^(?:contains|holds)\s(.+)$/iu;
const TO_DO = /^(?:used|meant|intended|needed|designed) to\s/iu;
/** Heads of noun phrases that are things an editor writes or places, and so may be wished for as they are. */
const HEAD = /\b(?:accordions?|alerts?|announcements?|articles?|assets?|banners?|bars?|blocks?|buttons?|calls? to action|cards?|collections?|components?|content|databases?|content type|descriptions?|documents?|features?|forms?|galler(?:y|ies)|guides?|headers?|images?|items?|labels?|layouts?|links?|lists?|listings?|maps?|mechanisms?|media|messages?|metadata|notices?|pages?|photos?|placeholders?|posts?|profiles?|questions?|quotes?|records?|releases?|results?|sections?|sidebars?|slideshows?|stories|story|tabs?|tables?|text|tiles?|types?|videos?|widgets?|wrappers?)\b/iu;
const UNCOUNTED = /\b(?:content|data|information|media|metadata|news|people|staff|text|reporting)$/iu;
/** Words with which a noun phrase goes on behind its head. */
const BEHIND_HEAD = /[,(:;]|\s(?:about|as|available|by|configured|contained|containing|created|directed|for|formatted|from|in|indicating|of|on|over|participating|related|shown|that|to|used|which|who|with|within|without)\s/iu;
/** A noun phrase with a verb of its own is a statement, not a thing. */
const FINITE = /^[^,(]*?\s(?:are|augments?|can|cannot|contains?|has|have|holds?|is|may|must|should|will|would|provides?|appears?|hold|lists|displays|shows|allows?)\s/iu;
const FINITE_AFTER_THAT = /^[^,(]*?\s(?:that|which|who)\s/iu;
const EQUALS = /^(?:\p{L}+\s){1,4}(?:is|are)\s+((?:an?|the|fixed|reusable|short)\s.+)$/iu;

/** Longer descriptions make no sentence of a story. */
const MOST_WORDS = 34;

/** Words that address the reader otherwise than by telling what to do do not fit into a wish. */
const ADDRESSES = /\b(?:please|this|these|here|migrated|deprecated|no longer|do not|don't)\b|["“”?]|https?:|\bonly\.?$/iu;
/** `Building Housing: Account`: whose or which project's the thing is. */
const PREFIX = /^(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3}):\s+(\S.*)$/u;

export interface Wish {
  /** Who gains by it: `an editor`. */
  readonly who: string;
  /** The thing's own name: `Article`. A description that says no more is not repeated. */
  readonly name?: string;
  /** What the thing is called in the sentence: `content of the type Article`. */
  readonly thing: string;
  /** Where the thing is kept, after what the description says it is: ` in the media library`. */
  readonly kept?: string;
  /** Before a description of several things that the thing holds: `to choose from `. */
  readonly among?: string;
  /** What is wished where the description gives nothing: `to create and edit content of the type Article`. */
  readonly otherwise: string;
}

const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** True where a description says nothing that the name does not say. */
function saysOnly(text: string, name: string): boolean {
  const said = new Set(words(name).flatMap((word) => [word, `${word}s`, word.replace(/s$/u, '')]));
  return words(text).every((word) => said.has(word) || /^(?:an?|the|of|for|type|types)$/u.test(word));
}

/** The words up to where a noun phrase goes on: `button` of `button with a label`. */
const headOf = (text: string): string => (text.split(BEHIND_HEAD)[0] ?? text).split(/ and | or /u)[0]?.trim() ?? '';

/** A noun phrase with the article that it lacks: `button with a label` → `a button with a label`; `VA forms` stays. */
function withArticle(text: string): string {
  if (/^(?:an?|the|all|any|each|every|one|some|several|various|two|three)\s/iu.test(text)) return text;
  if (/^[^,]*\sto\s[^,]*[^s]s$/iu.test(text)) return text;
  const head = headOf(text);
  return UNCOUNTED.test(head) || /[^s]s$/iu.test(head) || /ing$/iu.test(head.split(' ')[0] ?? '') ? text : `${article(text)} ${text}`;
}

/** Lower-cases the first letter of a sentence, not of a name in capitals: `Quick Links` stays. */
const lowered = (text: string): string => (/^(?!An? |The )\p{Lu}\p{Ll}+ \p{Lu}/u.test(text) ? text : lowerFirst(text));

/** What is wished, by the form of the description; null where it takes no form that can be turned without a new claim. */
function turned(first: string, { thing, kept = '', among = '' }: Wish): string | null {
  if (isImperative(first)) return `to ${turnPronouns(plain(lowerFirst(first)))}`;
  const held = HOLDS.exec(first)?.[1];
  if (held !== undefined) return `${thing} with ${plain(held)}`;
  if (/^(?:how|what|when|where|who|why)\s(?!are\b|do\b|does\b|is\b|was\b)/iu.test(first)) return `${thing}: ${plain(lowerFirst(first))}`;
  const verb = asVerb(first);
  if (verb !== null) return `to ${turnPronouns(plain(verb))}`;
  if (TO_DO.test(first)) return `to ${plain(first.replace(TO_DO, ''))}`;
  if (PARTICIPLE.test(first) || /^for\s/iu.test(first)) return `${thing}${/^for\s/iu.test(first) ? '' : ','} ${plain(lowerFirst(first))}`;
  if (isDoubtful(first) || /^(?:how|what|when|where|who|why)\s/iu.test(first)) return null;
  const equals = EQUALS.exec(first)?.[1];
  const phrase = equals ?? first;
  if (/\b(?:you|your)\b/iu.test(phrase) || (equals === undefined && FINITE.test(phrase) && !FINITE_AFTER_THAT.test(phrase))) return null;
  const noun = withArticle(plain(lowered(phrase)));
  const head = phrase.split(BEHIND_HEAD)[0] ?? phrase;
  if (among !== '' && noun === plain(lowered(phrase)) && /[^s]s$/iu.test(headOf(phrase))) return `${among}${noun}`;
  return HEAD.test(head) ? `${noun}${kept}` : `${thing} ${/^the\s/iu.test(noun) ? 'as' : 'for'} ${noun}`;
}

/**
 * One sentence from a description and a kind. The description's first sentence is turned into a wish where its form
 * allows that without a new claim; else the sentence says only what the kind says.
 */
export function wish(given: Wish, description: string): string {
  const as = `As ${given.who}, I want`;
  const first = firstSentence(stripHtml(description).replace(/\b(an?) (?=the\b)/giu, ''));
  const [, prefix = '', rest = ''] = PREFIX.exec(first) ?? [];
  const { name = '' } = given;
  const main = prefix === '' ? first : rest;
  const tail = prefix === '' ? '' : ` (${plain(prefix)})`;
  if (first === '' || ADDRESSES.test(main) || wordCount(plain(main)) > MOST_WORDS) return `${as} ${given.otherwise}.`;
  if (saysOnly(main, name) || wordCount(plain(main)) < 3) return `${as} ${given.otherwise}${prefix === '' || saysOnly(prefix, name) || given.otherwise.includes(plain(prefix)) ? '' : ` (${plain(prefix)})`}.`;
  const said = turned(main, given);
  return said === null ? `${as} ${given.otherwise}.` : `${as} ${said}${tail}.`;
}
