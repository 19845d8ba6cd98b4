import { createJobQueue } from './job-queue';

type Pushed = Record<string, unknown>;

describe('the job queue', () => {
  const pushed: { key: string; event: Pushed }[] = [];
  const queue = createJobQueue((key) => ({
    push: (event) => {
      pushed.push({ key, event: event as unknown as Pushed });
      return Promise.resolve({ jobId: 'x' });
    },
  }));
  beforeEach(() => pushed.splice(0));

  it('sends each job type to its own queue, without anything but the versioned message', async () => {
    await queue.push({ v: 1, sessionId: 's1', type: 'adf_validation', run: 3 }, 0);
    expect(pushed).toEqual([
      {
        key: 'adf-validation',
        event: { body: { v: 1, sessionId: 's1', type: 'adf_validation', run: 3 }, delayInSeconds: 0, concurrency: { key: 'session-s1', limit: 1 } },
      },
    ]);
  });

  it('holds back the fourth export of the installation, and rounds delays up to what Forge takes', async () => {
    await queue.push({ v: 1, sessionId: 's1', type: 'export', run: 1 }, 1_200);
    await queue.push({ v: 1, sessionId: 's2', type: 'export', run: 1 }, 5_000_000);
    expect(pushed.map(({ event }) => [event['delayInSeconds'], event['concurrency']])).toEqual([
      [2, { key: 'export', limit: 3 }],
      [900, { key: 'export', limit: 3 }],
    ]);
  });
});
