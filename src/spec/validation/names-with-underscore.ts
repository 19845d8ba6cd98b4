/** Words as edits of cells end them (letters, digits, underscores of any script) that hold an underscore. */
const NAMES = /[\p{L}\p{N}]*_[\p{L}\p{N}_]*/gu;

const NOT_ASCII = /[^\0-\x7f]/;

const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || code === 95 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/**
 * The words of a text that hold an underscore, in order, each as often as it stands there: what may be a machine name and
 * no word like any other. Most texts are ASCII, where going from underscore to underscore is many times quicker than the
 * pattern.
 */
export function namesWithUnderscore(text: string): readonly string[] {
  if (NOT_ASCII.test(text)) return text.match(NAMES) ?? [];
  const names: string[] = [];
  let end = 0;
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', end)) {
    let start = at;
    while (start > end && isAsciiWord(text.charCodeAt(start - 1))) start -= 1;
    end = at + 1;
    while (end < text.length && isAsciiWord(text.charCodeAt(end))) end += 1;
    names.push(text.slice(start, end));
  }
  return names;
}
