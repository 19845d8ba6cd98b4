/** Share of control characters above which a file is no text; a stray one comes along when people paste. */
const TOLERATED = 0.005;

const CONTROL = new RegExp('[\\u0001-\\u0008\\u000e-\\u001f\\u007f]', 'g');

/** True for what a person may have typed: no zero character, hardly any other control character. */
export function looksLikeText(text: string): boolean {
  if (text.includes('\0')) return false;
  return (text.match(CONTROL) ?? []).length <= text.length * TOLERATED;
}
