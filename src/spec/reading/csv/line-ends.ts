/**
 * The line ends that close a record in this text. Each one more costs the parser a comparison per byte, so only those
 * that occur are named; `\r\n` comes first because the parser takes the first that fits.
 */
export function lineEndsOf(text: string): string[] {
  const ends = [];
  if (text.includes('\r\n')) ends.push('\r\n');
  if (/(?<!\r)\n/.test(text)) ends.push('\n');
  if (/\r(?!\n)/.test(text)) ends.push('\r');
  return ends.length === 0 ? ['\n'] : ends;
}
