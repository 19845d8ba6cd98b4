import { linkWaves, WAVE_SIZE } from './link-waves';

const link = (blocker: number, blocked: number) => ({ ref: `${String(blocker)}>${String(blocked)}`, blockerKey: `A-${String(blocker)}`, blockedKey: `A-${String(blocked)}` });

describe('waves of links', () => {
  it('hold ten at most, and write to no issue more than twice', () => {
    const links = [...Array.from({ length: 30 }, (_, index) => link(0, index + 1)), ...Array.from({ length: 40 }, (_, index) => link(100 + index, 200 + index))];
    const waves = linkWaves(links);
    expect(waves.flat().map((one) => one.ref).sort()).toEqual(links.map((one) => one.ref).sort());
    for (const wave of waves) {
      expect(wave.length).toBeLessThanOrEqual(WAVE_SIZE);
      expect(wave.filter((one) => one.blockerKey === 'A-0').length).toBeLessThanOrEqual(2);
    }
    expect(waves).toHaveLength(15);
  });
});
