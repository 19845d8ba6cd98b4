/** Longer cells are text, not headers. */
const LONGEST_HEADER = 100;

/** A header as headers are compared: lower case, letters and digits only (facts/spec-sheets.md). */
export const normalise = (header: string): string => header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The texts under which a header may be known: whole, without remarks in brackets, its first line alone. */
export function readings(header: string): string[] {
  if (header.length > LONGEST_HEADER) return [];
  const texts = [normalise(header)];
  if (/[([]/.test(header)) texts.push(normalise(header.replace(/\([^)]*\)|\[[^\]]*\]/g, '')));
  if (/[\r\n]/.test(header)) texts.push(normalise(header.trim().split(/[\r\n]/, 1)[0] ?? ''));
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
}
