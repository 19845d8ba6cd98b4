import { hashOf, sha256Hex } from './hash';

describe('hashes', () => {
  it('gives the SHA-256 of a text as published for "abc" (FIPS 180-2, appendix B.1)', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('tells apart parts that read the same when joined', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
  });
});
