/** True for printable ASCII with single blanks only: most of all texts, and nothing in them is written in several ways. */
function isPlain(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

/** A text as names are compared: without case, with plain blanks, quotes and dashes, nothing around it. */
export function fold(text: string): string {
  const trimmed = text.trim().toLowerCase();
  if (isPlain(trimmed)) return trimmed;
  return trimmed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}

/** A text by its letters and digits alone: for guesses, never for identity. */
export const skeleton = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** True for the error values of a spreadsheet formula. */
export function isErrorLiteral(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('#') && /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!)$/i.test(trimmed);
}

/** First characters of what stands for nothing, so that most cells need no closer look. */
const BEGINNINGS = '-\u2013\u2014nNtT?#';

/** True where the author says that there is nothing: empty, a dash, `n/a`, `none`, or a broken formula. */
export function isNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.length <= 8 && BEGINNINGS.includes(trimmed.charAt(0)) && (/^(?:[-\u2013\u2014]+|n\/a|none|tbd|\?)$/i.test(trimmed) || isErrorLiteral(trimmed)));
}
