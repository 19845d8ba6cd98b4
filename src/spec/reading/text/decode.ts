import type { Encoding } from '../../../domain/sheet';
import { blocking } from '../findings';
import { failure, success, type Outcome } from '../reading';
import { looksLikeText } from './looks-like-text';
import { survey, type Survey } from './survey';
import { decodeWindows1252 } from './windows-1252';

/** A file's text, as UTF-8 bytes without mark, which is what the CSV parser takes: nobody needs it as one string. */
export interface DecodedText {
  readonly encoding: Encoding;
  readonly utf8: Uint8Array;
  readonly survey: Survey;
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

function decodeStrictly(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decoded at a time to see whether bytes are UTF-8: small texts that are dropped at once cost a third of a whole one. */
const CHUNK = 16_384;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Zeros stand in every second byte of UTF-16, because separators, digits and Latin letters are below 256. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [high = 0, low = 0] = zeros.map((found) => found / pairs);
  if (low > 0.3 && high < 0.02) return 'utf-16le';
  if (high > 0.3 && low < 0.02) return 'utf-16be';
  return null;
}

/** UTF-8 with a few broken bytes is damaged; read as Windows-1252 it would come out as gibberish. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\uFFFD').length - 1;
  const sound = (lenient.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return sound > broken;
}

const damaged = (file: string, encoding: string): Outcome<never> =>
  failure(
    blocking(
      'text-damaged',
      file,
      `${file} is ${encoding} text, but some of its bytes are damaged, so letters would be lost.`,
      'Export the tab again as CSV (UTF-8) and upload the new file.',
    ),
  );

const notText = (file: string): Outcome<never> =>
  failure(
    blocking(
      'not-text',
      file,
      `${file} holds no text: it may be a picture or another kind of file under a wrong name.`,
      'Export the tab as CSV, or upload the whole workbook as .xlsx.',
    ),
  );

function checked(file: string, encoding: Encoding, utf8: Uint8Array): Outcome<DecodedText> {
  const found = survey(utf8);
  return looksLikeText(utf8, found) ? success({ encoding, utf8, survey: found }) : notText(file);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Finds the encoding of a file (facts/spec-sheets.md, "What real data does to a naive reader") and decodes it without a
 * loss: a byte order mark decides; without one, UTF-16 where plainly so, else UTF-8 where valid, else Windows-1252.
 */
export function decode(file: string, bytes: Uint8Array): Outcome<DecodedText> {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const wide = marked ?? unmarkedUtf16(bytes);
  if (wide !== null) {
    const text = decodeStrictly(marked === null ? bytes : bytes.subarray(2), wide);
    if (text !== null) return checked(file, wide, encode(text));
    if (marked !== null) return damaged(file, 'UTF-16');
  }
  const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const utf8 = hasMark ? bytes.subarray(3) : bytes;
  if (isUtf8(utf8)) return checked(file, hasMark ? 'utf-8-bom' : 'utf-8', utf8);
  const western = checked(file, 'windows-1252', encode(decodeWindows1252(bytes)));
  return western.ok && (hasMark || isDamagedUtf8(bytes)) ? damaged(file, 'UTF-8') : western;
}
