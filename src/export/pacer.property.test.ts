import fc from 'fast-check';
import { Pacer, takeReady, WINDOW } from './pacer';

interface Link {
  readonly from: string;
  readonly to: string;
}

const issuesOf = (link: Link): readonly string[] => [link.from, link.to];

/** Sends a line of links, ten under way at any time, each answered after its own part of `latencyMs`; gives when each went out. */
function sendAll(links: readonly Link[], latencyMs: number): { readonly link: Link; readonly at: number }[] {
  const pacer = new Pacer();
  const sent: { link: Link; at: number }[] = [];
  let [line, now] = [links, 1_000_000];
  let answers: number[] = [];
  while (line.length > 0) {
    const { now: ready, later } = takeReady(line, issuesOf, pacer, now, WINDOW - answers.length);
    line = later;
    for (const link of ready) {
      sent.push({ link, at: now });
      answers.push(now + Math.ceil((latencyMs * ((sent.length % 5) + 1)) / 5));
    }
    expect(answers.length).toBeLessThanOrEqual(WINDOW);
    const first = Math.min(...answers, ...line.map((link) => Math.max(now + 1, pacer.readyAt(issuesOf(link)))));
    now = answers.length < WINDOW ? Math.max(now, first) : Math.max(now, Math.min(...answers));
    const due = answers.filter((at) => at <= now);
    due.forEach(() => {
      pacer.answered();
    });
    answers = answers.filter((at) => at > now);
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
