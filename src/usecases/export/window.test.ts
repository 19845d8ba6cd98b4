import { Pacer } from '../../export/pacer';
import { sendWindow } from './window';

/** Requests that are answered when the test says so. */
function scene(count: number) {
  const line = Array.from({ length: count }, (_, index) => `A-${String(index)}`);
  const open = new Map<string, (result: string | null) => void>();
  const refuse = new Map<string, (error: Error) => void>();
  const sent: string[] = [];
  const pacer = new Pacer();
  const done = sendWindow({
    line,
    issuesOf: (one) => [one],
    pacer,
    clock: () => 1_000_000,
    send: (one) => {
      sent.push(one);
      return new Promise<string | null>((resolve, reject) => {
        open.set(one, resolve);
        refuse.set(one, reject);
      });
    },
  });
  const settle = async (one: string, how: 'done' | 'rests' | Error): Promise<void> => {
    if (how instanceof Error) refuse.get(one)?.(how);
    else open.get(one)?.(how === 'done' ? one : null);
    open.delete(one);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { line, open, sent, pacer, done, settle };
}

describe('a window of requests', () => {
  it('keeps ten under way, and sends the next as soon as any is answered', async () => {
    const { line, sent, open, settle, done } = scene(14);
    expect(sent).toEqual(line.slice(0, 10));
    await settle('A-7', 'done');
    expect(sent).toEqual(line.slice(0, 11));
    expect(open.size).toBe(10);
    while (open.size > 0) await settle([...open.keys()].at(-1) ?? '', 'done');
    const { results, left, failure } = await done;
    expect([...results].sort()).toEqual([...line].sort());
    expect([left, failure, sent.length]).toEqual([[], null, 14]);
  });

  it('sends nothing after a failure, and still waits for what is under way', async () => {
    const { sent, open, settle, done } = scene(14);
    await settle('A-3', new Error('gone'));
    await settle('A-4', new Error('later'));
    expect(sent).toHaveLength(10);
    for (const one of [...open.keys()]) await settle(one, 'done');
    const { results, left, failure } = await done;
    expect(results).toHaveLength(8);
    expect([failure?.message, left]).toEqual(['gone', ['A-10', 'A-11', 'A-12', 'A-13']]);
  });

  it('gives back what has to rest, and says until when', async () => {
    const { pacer, settle, done } = scene(2);
    pacer.complained('per_issue', ['A-1'], 1_005_000);
    await settle('A-1', 'rests');
    await settle('A-0', 'done');
    expect(await done).toEqual({ results: ['A-0'], left: ['A-1'], at: 1_005_000, failure: null });
  });
});
