import { stripMarks } from '../language';
import type { LintRule } from './rule';
import { sentenceEnds, withoutQuotes } from './text';

/** One sentence of story, or of purpose for a removal. */
export const story: LintRule = ({ content }) => {
  const text = content.prose.story ?? content.prose.purpose;
  if (text === null || text.trim() === '') return [{ rule: 'story', message: 'There is neither a story nor a purpose.' }];
  const plainText = withoutQuotes(stripMarks(text)).trim();
  const closed = /[.!?]$/u.test(plainText);
  return sentenceEnds(plainText).length > 0 || !closed ? [{ rule: 'story', message: `The story is not one whole sentence: ${plainText}` }] : [];
};
