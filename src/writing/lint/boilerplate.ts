import { stripMarks } from '../language';
import type { LintRule } from './rule';
import { withoutQuotes } from './text';

/** Phrases that would fit any ticket, and so say nothing. */
const PHRASES =
  /works? (?:as expected|correctly|properly|as intended|fine)|as (?:required|appropriate|specified in the spec)|user[- ]friendly|best practices?|seamlessly|robust|intuitive|all requirements|fully functional|high[- ]quality|in a timely manner|meets? (?:the|all) (?:requirements|needs)/iu;

/** No phrase that would fit any ticket. Words of the sheets in quotes are not looked at. */
export const boilerplate: LintRule = ({ content }) => {
  const { story, purpose, know, assumed, criteria } = content.prose;
  return [story ?? '', purpose ?? '', ...know, ...assumed, ...criteria].flatMap((text) => {
    const found = PHRASES.exec(withoutQuotes(stripMarks(text)));
    return found === null ? [] : [{ rule: 'boilerplate', message: `"${found[0]}" would fit any ticket: ${stripMarks(text)}` }];
  });
};
