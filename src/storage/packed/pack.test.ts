import { pack, readHead, unpack } from './pack';

const noise = (length: number): string => {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += seed.toString(36);
  }
  return text;
};

describe('packed values', () => {
  it('come back as they were, small and in several parts', () => {
    for (const value of [{ a: 'ä “x” 漢' }, { long: noise(900_000) }]) {
      const { head, rest } = pack(value, 1);
      expect(head.n).toBe(rest.length + 1);
      expect([head.d, ...rest].every((part) => part.length <= 200_000)).toBe(true);
      expect(unpack('plan', readHead('plan', JSON.parse(JSON.stringify(head))), rest)).toEqual(value);
    }
    expect(pack({ long: noise(900_000) }, 1).head.n).toBeGreaterThan(2);
  });

  it('are refused when a part is missing, swapped or altered', () => {
    const { head, rest } = pack({ long: noise(900_000) }, 1);
    expect(() => unpack('plan', head, rest.slice(1))).toThrow('The stored plan cannot be read.');
    expect(() => unpack('plan', head, [...rest].reverse())).toThrow('The stored plan cannot be read.');
    expect(() => unpack('plan', { ...head, d: `A${head.d.slice(1)}` }, rest)).toThrow('The stored plan cannot be read.');
    expect(() => readHead('plan', { v: 1, n: 0, h: head.h, d: '' })).toThrow('The stored plan cannot be read.');
  });
});
