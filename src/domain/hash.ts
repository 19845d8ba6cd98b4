import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, or of a text's UTF-8, in 64 hex digits. */
export const sha256Hex = (data: Uint8Array | string): string => bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));

/** Hash over parts that cannot run into each other: each is preceded by its length. */
export const hashOf = (...parts: readonly string[]): string => sha256Hex(parts.map((part) => `${String(part.length)}:${part}`).join(''));
