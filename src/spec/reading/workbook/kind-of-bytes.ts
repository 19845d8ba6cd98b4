/** What a file is by its first bytes, whatever its name says. */
export type KindOfBytes = 'zip' | 'compound' | 'other';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** `zip` holds .xlsx (and much else); `compound` is the container of .xls and of workbooks with a password. */
export function kindOfBytes(bytes: Uint8Array): KindOfBytes {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  return startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) ? 'compound' : 'other';
}

/** True for a compound file that holds an encrypted workbook (MS-OFFCRYPTO: a stream named `EncryptedPackage`). */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(name[0] ?? 0); at !== -1; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
