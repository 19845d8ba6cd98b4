/**
 * Code points of the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt); all other bytes are
 * their own code point. Own table, because `TextDecoder` of some Node versions reads these bytes as Latin-1.
 */
const HIGH_CONTROLS = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

const CHUNK = 8192;

/** Text of bytes in Windows-1252, which every byte sequence is. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(start, start + CHUNK), (byte) => HIGH_CONTROLS[byte - 0x80] ?? byte);
    text += String.fromCharCode(...units);
  }
  return text;
}
