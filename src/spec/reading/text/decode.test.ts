import { utf16 } from '../testing/files';
import { decode } from './decode';

const TEXT = 'ID;Name;Notes\n1;Société;“naïve” – ok\n';
const decoded = (bytes: Uint8Array) => {
  const outcome = decode('a.csv', bytes);
  return outcome.ok ? { encoding: outcome.value.encoding, text: new TextDecoder().decode(outcome.value.utf8) } : outcome.finding.code;
};

describe('decoding', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8-bom', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(TEXT, true, true)],
    ['utf-16le', utf16(TEXT, true, false)],
    ['utf-16be', utf16(TEXT, false, true)],
    ['utf-16be', utf16(TEXT, false, false)],
  ] as const)('%s', (encoding, bytes) => {
    expect(decoded(bytes)).toEqual({ encoding, text: TEXT });
  });

  it('falls back to Windows-1252, whose quotation marks and dashes lie where Latin-1 has none', () => {
    const bytes = Uint8Array.from([0x53, 0x6f, 0x63, 0x69, 0xe9, 0x74, 0xe9, 0x20, 0x93, 0x80, 0x94, 0x20, 0x96]);
    expect(decoded(bytes)).toEqual({ encoding: 'windows-1252', text: 'Société “€” –' });
  });

  it('tolerates a stray control character, as people paste it, but no zero', () => {
    const words = 'word '.repeat(200);
    expect(decoded(new TextEncoder().encode(`${words}\u000b\u0002`))).toMatchObject({ encoding: 'utf-8' });
    expect(decoded(new TextEncoder().encode(`${words}\0`))).toBe('not-text');
  });
});
