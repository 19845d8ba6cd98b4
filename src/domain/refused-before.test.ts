import { remembered, stillToldOf } from './refused-before';

const DAY = 24 * 3_600_000;

describe('what a project refused', () => {
  it('is remembered once, the latest first', () => {
    const first = remembered([], ['a', 'b', 'a'], 1);
    expect(first).toEqual([{ message: 'a', at: 1 }, { message: 'b', at: 1 }]);
    expect(remembered(first, ['b', 'c'], 2)).toEqual([{ message: 'b', at: 2 }, { message: 'c', at: 2 }, { message: 'a', at: 1 }]);
  });

  it('stays small, whatever Jira says', () => {
    const many = remembered([{ message: 'old', at: 0 }], Array.from({ length: 40 }, (_, index) => `${String(index)} ${'x'.repeat(5_000)}`), 1);
    expect([many.length, Math.max(...many.map(({ message }) => message.length))]).toEqual([20, 300]);
    expect(remembered(many, [`7 ${'x'.repeat(5_000)}`], 2)[0]?.at).toBe(2);
    expect(many.map(({ message }) => message)).not.toContain('old');
  });

  it('is told for ninety days', () => {
    expect(stillToldOf([{ message: 'old', at: 0 }, { message: 'new', at: 2 }], 90 * DAY + 1)).toEqual(['new']);
  });
});
