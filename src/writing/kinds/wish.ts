import { article, firstSentence, lowerFirst, plain, quote, wordCount } from '../language';

/** First words of descriptions that tell the reader what to do with the thing. */
const IMPERATIVE = /^(?:add|build|choose|create|describe|embed|enter|explain|find|insert|manage|organi[sz]e|promote|provide|publish|select|upload|write)\s/iu;
/** Words that are verbs only before an article or the like: "List of pages" and "Place profile" are no wishes. */
const PERHAPS = /^(?:author|display|group|highlight|link|list|place|post|present|share|show|tag|view)\s+(?:an?|the|all|any|one|some|several|multiple|up)\s/iu;
const THIRD_PERSON = /^(?:adds|allows|collects|contains|creates|defines|displays|embeds|gives|groups|holds|lets|links|lists|provides|renders|shows|stores)\s/iu;
const PARTICIPLE = /^(?:used|meant|intended|designed|shown|displayed|needed)\s/iu;
const NOUN_PHRASE = /^(?:an?|the)\s/iu;

/** Longer descriptions make no sentence of a story. */
const MOST_WORDS = 32;

/** Words that address the reader do not fit into a wish. */
const ADDRESSES = /\b(?:you|your|please|this|these|here|migrated from)\b|["“”]|https?:/iu;

export interface Wish {
  /** Who gains by it: `an editor`. */
  readonly who: string;
  /** What the thing is called in the sentence: `the content type Article`. */
  readonly thing: string;
  /** What is wished where the description gives nothing: `to create and edit content of the type Article`. */
  readonly otherwise: string;
}

/**
 * One sentence from a description and a kind. The description's first sentence is turned into a wish where its form
 * allows that without a new claim; else the sentence says only what the kind says.
 */
export function wish({ who, thing, otherwise }: Wish, description: string): string {
  const first = firstSentence(description);
  const as = `As ${who}, I want`;
  if (first === '' || wordCount(plain(first)) > MOST_WORDS || wordCount(plain(first)) < 3 || ADDRESSES.test(first)) return `${as} ${otherwise}.`;
  const text = plain(lowerFirst(first));
  if (IMPERATIVE.test(first) || PERHAPS.test(first)) return `${as} to ${text}.`;
  if (NOUN_PHRASE.test(first)) return `${as} ${thing}: ${text}.`;
  if (PARTICIPLE.test(first)) return `${as} ${thing}, ${text}.`;
  if (THIRD_PERSON.test(first)) return `${as} ${thing}, which ${text}.`;
  return `${as} ${thing} (${quote(first)}).`;
}

/** `an editor`, `a site builder`. */
export const withArticle = (who: string): string => `${article(who)} ${who}`;
