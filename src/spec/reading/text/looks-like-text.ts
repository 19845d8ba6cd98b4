import type { Survey } from './survey';

/** Share of control characters above which a file is no text; a stray one comes along when people paste. */
const TOLERATED = 0.005;

/** True for what a person may have typed: no zero character, hardly any other control character. */
export function looksLikeText(utf8: Uint8Array, { hasZero, controls }: Survey): boolean {
  if (hasZero) return false;
  return controls === 0 || controls <= new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8).length * TOLERATED;
}
