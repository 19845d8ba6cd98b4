import { lowerFirst } from '../language';

/** First words of descriptions that tell the reader what to do with the thing. */
const IMPERATIVE = /^(?:add|announce|answer|author|build|choose|collect|combine|compare|create|define|describe|embed|enter|explain|find|give|help|inform|insert|introduce|let|maintain|manage|moderate|offer|organi[sz]e|promote|provide|publish|report|select|send|spread|tell|tie|upload|use|write)\s(?!about\b|cases?\b|for\b|of\b|on\b|only\b|pages?\b)/iu;
/** Words that are verbs only before an article or the like: "List of pages" and "Place profile" are no wishes. */
const PERHAPS =
  /^(?:direct|display|group|guide|highlight|link|list|place|point|post|present|record|reference|search|share|show|store|tag|view)\s+(?:an?|the|all|any|biographical|brief|information|its|long|multiple|one|our|people|related|several|short|some|up|users?|visitors?|your)\s/iu;
const DETERMINER = '(?:an?|the|all|any|each|every|one|several|up|your|various)\\s';
const THIRD_PERSON = /^(adds|allows|collects|combines|contains|creates|defines|describes|embeds|gives|holds|lets|offers|presents|provides|renders|ties)\s/iu;
/** Words that are as often plural nouns: verbs before an article or the like only. */
const DOUBTFUL = '(controls|displays|groups|highlights|links|lists|records|references|shows|stores)';
const THIRD_PERHAPS = new RegExp(`^${DOUBTFUL}\\s${DETERMINER}`, 'iu');

/** True where the first word may be a verb or a noun, and nothing tells which. */
export const isDoubtful = (text: string): boolean => new RegExp(`^${DOUBTFUL}\\s(?!for|from|in|of|on|related|that|to|used|which|with)`, 'iu').test(text) && !THIRD_PERHAPS.test(text);

/** True for a description that begins with what to do: `Publish an official announcement`. */
export const isImperative = (text: string): boolean => IMPERATIVE.test(text) || PERHAPS.test(text);

/** `Records the status of a bid` → `record the status of a bid`; null for another form. */
export function asVerb(text: string): string | null {
  const found = (THIRD_PERSON.exec(text) ?? THIRD_PERHAPS.exec(text))?.[1];
  if (found === undefined) return null;
  const verb = /(?:sh|ch|ss|x)es$/iu.test(found) ? found.slice(0, -2) : found.slice(0, -1);
  return `${lowerFirst(verb)}${text.slice(found.length)}`;
}

const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\byour (?=(?:web)?site\b)/giu, 'the '],
  [/\byour\b/giu, 'my'],
  [/\byourself\b/giu, 'myself'],
  [/\b(for|to|with|by|from|of|on|let|lets|help|helps) you\b/giu, '$1 me'],
  [/\byou are\b/giu, 'I am'],
  [/\byou\b/giu, 'I'],
];

/** A sentence to the reader as one of the reader's own: `your organization` → `my organization`. */
export const turnPronouns = (text: string): string => TURNED.reduce((turned, [pattern, instead]) => turned.replace(pattern, instead), text);
