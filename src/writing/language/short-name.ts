/** Longer names would swallow a sentence. */
const LONGEST = 70;
const SHORTEST = 20;

/** A name for a sentence: a long one up to its first sentence or the last word that fits, with an ellipsis. */
export function shortName(name: string): string {
  if (name.length <= LONGEST) return name;
  const sentence = /^.*?[.!?](?=\s)/su.exec(name)?.[0] ?? '';
  if (sentence.length >= SHORTEST && sentence.length <= LONGEST) return `${sentence.slice(0, -1)}…`;
  const cut = name.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  const words = (space < SHORTEST ? cut : cut.slice(0, space)).replace(/[\s,;:([-]+$/u, '');
  return `${/[\uD800-\uDBFF]$/u.test(words) ? words.slice(0, -1) : words}…`;
}
