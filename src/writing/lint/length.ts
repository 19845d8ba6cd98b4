import { wordCount } from '../language';
import type { LintInput, LintRule } from './rule';

/** Words that a reader reads before the tables. */
export const proseWords = ({ content }: Pick<LintInput, 'content'>): number => {
  const { story, purpose, know, assumed, criteria } = content.prose;
  return [story ?? '', purpose ?? '', ...know, ...content.questions.map(({ text }) => text), ...assumed, ...criteria].reduce((sum, text) => sum + wordCount(text), 0);
};

/** Words for an ordinary component, and for one with forty rows. */
const ORDINARY = 300;
const PER_ROW = 250 / 40;
const LARGEST = 550;
/** An ordinary component has so many rows; fewer make a small one, which may say less. */
const ORDINARY_ROWS = 10;

/** Prose of up to 300 words, more for many rows; an ordinary component is not told in a line or two. */
export const length: LintRule = (input) => {
  const rows = input.ticket.rows.filter(({ role }) => role === 'build' || role === 'remove' || role === 'held').length;
  const words = proseWords(input);
  const most = Math.min(LARGEST, Math.round(ORDINARY + PER_ROW * rows));
  const fewest = rows >= ORDINARY_ROWS ? 60 : 20;
  if (words > most) return [{ rule: 'length', message: `${String(words)} words for ${String(rows)} rows; at most ${String(most)}.` }];
  return words < fewest ? [{ rule: 'length', message: `${String(words)} words for ${String(rows)} rows; at least ${String(fewest)}.` }] : [];
};
