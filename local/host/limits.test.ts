import fc from 'fast-check';
import { createRateWindow } from './limits';
import { createRandom } from './random';

describe('a rate window', () => {
  it('never lets more through in any window than its limit', () => {
    const step = fc.tuple(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 970, max: 1_000 })), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let time = 0;
        const admit = createRateWindow(() => time, 1_000, 10);
        const passed: { readonly at: number; readonly units: number }[] = [];
        for (const [wait, units] of steps) {
          time += wait;
          if (admit(units)) passed.push({ at: time, units });
          const within = passed.filter((entry) => entry.at > time - 1_000).reduce((sum, entry) => sum + entry.units, 0);
          expect(within).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('lets through again what a window ago was used up', () => {
    let time = 0;
    const admit = createRateWindow(() => time, 1_000, 2);
    expect([admit(2), admit(1)]).toEqual([true, false]);
    time = 1_100;
    expect(admit(2)).toBe(true);
  });
});

describe('seeded randomness', () => {
  it('repeats itself for the same seed and spreads over [0, 1)', () => {
    const draw = (seed: number): readonly number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 1_000 }, () => random());
    };
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    const values = draw(5);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / 1_000).toBeCloseTo(0.5, 1);
  });
});
