const WORD = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') WORD[char.charCodeAt(0)] = 1;

const isPunctuation = (code: number): boolean =>
  code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);

/** True for letters, digits and the underscore, in any script. */
export const isWordCode = (code: number): boolean => (code < 128 ? WORD[code] === 1 : !isPunctuation(code));

/** One text for all spellings of a size: `393 × 221` stays, `393×221` becomes `393x221`. Keeps every position. */
export const plainTimes = (text: string): string => text.replaceAll('\u00d7', 'x');
