import fc from 'fast-check';
import { nextWave, Pacer, WAVE_SIZE } from './pacer';

interface Link {
  readonly from: string;
  readonly to: string;
}

const issuesOf = (link: Link): readonly string[] => [link.from, link.to];

/** Sends a line of links, each wave answered after `latencyMs`; gives when each went out. */
function sendAll(links: readonly Link[], latencyMs: number): { readonly link: Link; readonly at: number }[] {
  const pacer = new Pacer();
  const sent: { link: Link; at: number }[] = [];
  let [line, now] = [links, 1_000_000];
  while (line.length > 0) {
    const wave = nextWave(line, issuesOf, pacer, now);
    expect(wave.now.length).toBeLessThanOrEqual(WAVE_SIZE);
    sent.push(...wave.now.map((link) => ({ link, at: now })));
    wave.now.forEach(() => {
      pacer.answered();
    });
    now = wave.now.length === 0 ? Math.max(now + 1, wave.at) : now + latencyMs;
    line = wave.later;
  }
  return sent;
}

const most = (times: readonly number[], ms: number): number => Math.max(0, ...times.map((end) => times.filter((time) => time > end - ms && time <= end).length));

const issue = fc.integer({ min: 0, max: 12 }).map((number) => `A-${String(number)}`);
const graph = fc.array(fc.record({ from: issue, to: issue }), { maxLength: 400 });

describe('the pace of writes', () => {
  it('writes to no issue more than 20 times in 2 s or 100 times in 30 s, nor to the site more than 100 times a second', () => {
    fc.assert(
      fc.property(graph, fc.integer({ min: 0, max: 300 }), (links, latency) => {
        const sent = sendAll(links, latency);
        expect(sent.map(({ link }) => link)).toHaveLength(links.length);
        expect(most(sent.map(({ at }) => at), 1_000)).toBeLessThanOrEqual(100);
        for (const one of new Set(links.flatMap(issuesOf))) {
          const times = sent.filter(({ link }) => issuesOf(link).includes(one)).map(({ at }) => at);
          expect(most(times, 2_000)).toBeLessThanOrEqual(20);
          expect(most(times, 30_000)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets others pass while one issue waits', () => {
    const hub = Array.from({ length: 60 }, (_, index) => ({ from: 'HUB', to: `A-${String(index)}` }));
    const others = Array.from({ length: 60 }, (_, index) => ({ from: `B-${String(index)}`, to: `C-${String(index)}` }));
    const sent = sendAll([...hub, ...others], 200);
    const last = (links: readonly Link[]): number => Math.max(...sent.filter(({ link }) => links.includes(link)).map(({ at }) => at));
    expect(last(others)).toBeLessThan(last(hub));
    expect(last(others) - 1_000_000).toBeLessThan(3_000);
  });

  it('halves when the site complains, rests an issue that complains, and rises again in calm', () => {
    const pacer = new Pacer();
    pacer.complained('burst', ['A-1'], 5_000);
    expect(pacer.perSecond).toBe(25);
    pacer.complained('per_issue', ['A-1'], 5_000);
    expect([pacer.perSecond, pacer.readyAt(['A-1', 'A-2']), pacer.readyAt(['A-2'])]).toEqual([25, 5_000, 0]);
    for (let answer = 0; answer < 1_000; answer += 1) pacer.answered();
    expect(pacer.perSecond).toBe(90);
    for (let complaint = 0; complaint < 20; complaint += 1) pacer.complained('burst', [], 0);
    expect(pacer.perSecond).toBe(2);
  });
});
