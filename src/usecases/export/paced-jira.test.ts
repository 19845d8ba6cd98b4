import type { JiraClient } from '../../export/jira-client';
import { JiraError } from '../../export/jira-error';
import { Pacer } from '../../export/pacer';
import { fakeJira, FakeSite } from '../../export/testing/fake-jira';
import { Unreliable, VirtualTime } from '../../export/testing/faults';
import { pacedJira } from './paced-jira';
import { Waiting } from './waiting';

const element = { fields: { summary: 's' }, properties: [] };

function scene(change: Partial<JiraClient> = {}): { readonly jira: JiraClient; readonly pacer: Pacer; readonly slept: number[]; readonly now: () => number } {
  let now = 1_000_000;
  const slept: number[] = [];
  const site = new FakeSite();
  site.sprints = [{ id: 1, name: 'One', state: 'future' }];
  const pacer = new Pacer();
  const waiter = {
    deps: {
      clock: () => now,
      random: () => 0.5,
      sleep: (ms: number) => {
        slept.push(ms);
        now += ms;
        return Promise.resolve();
      },
    },
    context: { remaining: () => 600_000 },
  };
  const jira = pacedJira({ ...fakeJira(site, new Unreliable({ at: new Map() }, new VirtualTime())), ...change }, pacer, waiter);
  return { jira, pacer, slept, now: () => now };
}

const WRITES: readonly [string, (jira: JiraClient) => Promise<unknown>][] = [
  ['creations', (jira) => jira.createIssues([element])],
  ['a single creation', (jira) => jira.createIssue(element)],
  ['attachments', (jira) => jira.attach('DEMO-1', 'a.md', 'text')],
  ['sprint moves', (jira) => jira.moveToSprint(1, ['DEMO-1'])],
  ['ranks', (jira) => jira.rankAfter(['DEMO-1'], 'DEMO-2')],
  ['deletions', (jira) => jira.deleteIssue('DEMO-1')],
];

describe('the pace of writes other than links', () => {
  it.each(WRITES)('holds back %s where the site has had enough for a second', async (_, send) => {
    const { jira, pacer, slept } = scene();
    for (let sent = 0; sent < 50; sent += 1) pacer.sent([], 1_000_000);
    await send(jira);
    expect(slept).toEqual([1_000]);
    await jira.myself();
    expect(slept).toEqual([1_000]);
  });

  it.each(WRITES.slice(2))('holds back %s to an issue that was written to often', async (_, send) => {
    const { jira, pacer, slept } = scene();
    for (let sent = 0; sent < 18; sent += 1) pacer.sent(['DEMO-1'], 1_000_000);
    await send(jira);
    expect(slept).toEqual([2_000]);
  });

  it('goes faster after ten answers without a complaint', async () => {
    const { jira, pacer } = scene();
    for (let sent = 0; sent < 9; sent += 1) await jira.createIssue(element);
    expect(pacer.perSecond).toBe(50);
    await jira.createIssue(element);
    expect(pacer.perSecond).toBe(51);
  });

  it('slows down when Jira complains, and ends the invocation where the rest is long', async () => {
    const complains = (reason: 'burst' | 'per_issue') => () => Promise.reject(new JiraError('X', { kind: 'rate_limited', reason, retryAfterMs: 20_000 }));
    const { jira, pacer } = scene({ createIssues: complains('burst'), attach: complains('per_issue') });
    await expect(jira.createIssues([element])).rejects.toThrow(JiraError);
    expect(pacer.perSecond).toBe(25);
    await expect(jira.attach('DEMO-1', 'a.md', 'text')).rejects.toThrow(JiraError);
    await expect(jira.deleteIssue('DEMO-1')).rejects.toThrow(Waiting);
    await jira.deleteIssue('DEMO-2');
  });
});
