/** Text without what stands in double quotes. */
export const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/gu, '""');

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|No|St|Dr|U\.S|approx|incl)|\b\p{Lu})$/u;

/** Positions at which a sentence ends and another begins. */
export const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(/[.!?](?=\s+\p{Lu})/gu)].map(({ index }) => index).filter((index) => !ABBREVIATION.test(text.slice(0, index)));
