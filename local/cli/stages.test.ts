import type { WritingChoice } from '../../src/domain/writing';
import { ProgressLine } from './progress';
import { generate, type Way } from './stages';

/** A session with written tickets; `calls` are what the command asked for besides looking. */
function way(writing: WritingChoice | undefined, { capped = false, hasIssues = false } = {}): { way: Way; calls: string[] } {
  const calls: string[] = [];
  const call = (key: string): Promise<unknown> => {
    if (key === 'get-session') return Promise.resolve({ session: { id: 's', stage: 'review', hasIssues, writing }, ticketsFresh: true });
    if (key === 'writing-usage') return Promise.resolve({ capped });
    if (key === 'job-status') return Promise.resolve({ jobs: [] });
    calls.push(key);
    return Promise.resolve({});
  };
  return { calls, way: { call: call as Way['call'], sessionId: 's', line: new ProgressLine({ write: () => undefined }), timings: { readMs: 0, validateMs: 0, planMs: 0, generateMs: 0, exportMs: 0 } } };
}

const AGAIN = ['rollback', 'generate-tickets'];
const forge = (maxCost: number | null): WritingChoice => ({ writer: 'forge', maxCost });

describe('tickets that are written already', () => {
  it.each([
    ['stay where no writer is named', forge(null), false, {}, []],
    ['stay where the same writer is named', forge(null), false, { writer: 'forge' }, []],
    ['are written again by another writer', forge(null), false, { writer: 'rules' }, AGAIN],
    ['are written again where a cap ended the work and is higher now', forge(1), true, { writer: 'forge', maxCost: 2 }, AGAIN],
    ['are written again where that cap is gone', forge(1), true, { writer: 'forge' }, AGAIN],
    ['stay where the cap is the same', forge(1), true, { writer: 'forge', maxCost: 1 }, []],
    ['stay where the cap was never reached', forge(1), false, { writer: 'forge', maxCost: 2 }, []],
    ['stay where they are older than any choice of a writer', undefined, false, { writer: 'forge' }, []],
  ] as const)('%s', async (_what, writing, capped, options, expected) => {
    const { way: walked, calls } = way(writing, { capped });
    await generate(walked, options);
    expect(calls).toEqual(expected);
  });

  it('cannot be written by another writer once there are issues', async () => {
    const { way: walked, calls } = way(forge(null), { hasIssues: true });
    await expect(generate(walked, { writer: 'rules' })).rejects.toMatchObject({ error: { code: 'issues-in-the-way' } });
    expect(calls).toEqual([]);
  });
});
