import { stripMarks } from '../language';
import { corpusOf } from './corpus';
import { proseOf } from './prose';
import type { LintRule } from './rule';
import { withoutQuotes } from './text';

/** Phrases that would fit any ticket, and so say nothing. */
const PHRASES =
  /\b(?:works? (?:as (?:expected|intended|designed)|correctly|properly|fine|well)|as (?:appropriate|desired|expected|needed|necessary|planned|required|specified)|user[- ]friendly|best practices?|seamless(?:ly)?|robust|intuitive|all requirements|fully functional|high[- ]quality|in a timely manner|(?:in )?accord(?:ance|ing) (?:with|to) the (?:requirements?|specifications?)|meets? (?:the|all) (?:needs|requirements?)|acceptance criteria|agrees? with rows?|in every column|to work with|properly|correctly|successfully|efficient(?:ly)?|easy to use|easily|smoothly|accordingly|(?:is|are) (?:complete|done|finished|tested)|(?:no|without) errors|etc\.|and so on|various|looks? good|functions? as)\b/giu;

/** No phrase that would fit any ticket. Words of the sheets, in quotes or not, are not looked at. */
export const boilerplate: LintRule = (input) => {
  const corpus = corpusOf(input);
  return proseOf(input.content).flatMap((text) =>
    [...withoutQuotes(stripMarks(text)).matchAll(PHRASES)]
      .filter(([phrase]) => !corpus.has(phrase))
      .map(([phrase]) => ({ rule: 'boilerplate', message: `"${phrase}" would fit any ticket: ${stripMarks(text)}` })),
  );
};
