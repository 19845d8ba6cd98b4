import { stripMarks } from '../language';
import type { LintRule } from './rule';
import { withoutQuotes } from './text';

/** One sentence of story, or of purpose for a removal. */
export const story: LintRule = ({ content }) => {
  const text = content.prose.story ?? content.prose.purpose;
  if (text === null || text.trim() === '') return [{ rule: 'story', message: 'There is neither a story nor a purpose.' }];
  const plainText = withoutQuotes(stripMarks(text)).trim();
  const ends = [...plainText.matchAll(/[.!?](?=\s+\p{Lu})/gu)].filter(({ index }) => !/(?:\b(?:e\.g|i\.e|etc|vs|No|St|Dr|U\.S)|\b\p{Lu})$/u.test(plainText.slice(0, index)));
  const closed = /[.!?]$/u.test(plainText);
  return ends.length > 0 || !closed ? [{ rule: 'story', message: `The story is not one whole sentence: ${plainText}` }] : [];
};
