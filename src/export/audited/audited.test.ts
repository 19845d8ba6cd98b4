import type { JiraClient } from '../jira-client';
import { JiraError, type JiraFailure } from '../jira-error';
import { fakeJira, FakeSite } from '../testing/fake-jira';
import { Unreliable, VirtualTime } from '../testing/faults';
import { auditedJira } from './audited-jira';
import { auditedWrites, WriteLog } from './write-log';

const element = { fields: { summary: 's' }, properties: [] };

/** Every method of the client that changes anything on the site. */
const WRITES: Readonly<Record<string, (jira: JiraClient) => Promise<unknown>>> = {
  issues_created: (jira) => jira.createIssues([element, element]),
  issues_created_alone: (jira) => jira.createIssue(element),
  links_created: (jira) => jira.link('10000', 'DEMO-1', 'DEMO-2'),
  attachments_created: (jira) => jira.attach('DEMO-1', 'a.md', 'text'),
  issues_changed_sprint: (jira) => jira.moveToSprint(1, ['DEMO-1']),
  issues_changed_rank: (jira) => jira.rankAfter(['DEMO-1', 'DEMO-2', 'DEMO-3'], 'DEMO-9'),
  issues_deleted: (jira) => jira.deleteIssue('DEMO-1'),
};

function scene(failure: JiraFailure | null): { readonly jira: JiraClient; readonly log: WriteLog } {
  const site = new FakeSite();
  site.sprints = [{ id: 1, name: 'One', state: 'future' }];
  const sure = fakeJira(site, new Unreliable({ at: new Map() }, new VirtualTime()));
  const fail = (): Promise<never> => Promise.reject(new JiraError('X', failure ?? { kind: 'ambiguous', status: null }));
  const failing: JiraClient = { ...sure, createIssues: fail, createIssue: fail, link: fail, attach: fail, moveToSprint: fail, rankAfter: fail, deleteIssue: fail };
  const log = new WriteLog();
  return { jira: auditedJira(failure === null ? sure : failing, log), log };
}

describe('every write request', () => {
  it.each(Object.entries(WRITES))('%s is noted with its outcome', async (name, send) => {
    const outcomes: [JiraFailure | null, object][] = [
      [null, { done: 1, refused: 0, unanswered: 0 }],
      [{ kind: 'refused', status: 403, problem: { messages: ['You may not.'], fields: {} } }, { done: 0, refused: 1, unanswered: 0 }],
      [{ kind: 'rate_limited', reason: 'per_issue', retryAfterMs: 1 }, { done: 0, refused: 1, unanswered: 0 }],
      [{ kind: 'ambiguous', status: 502 }, { done: 0, refused: 0, unanswered: 1 }],
    ];
    for (const [failure, requests] of outcomes) {
      const { jira, log } = scene(failure);
      await send(jira).catch((error: unknown) => {
        if (!(error instanceof JiraError)) throw error;
      });
      const [entry, ...others] = auditedWrites(log.take());
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ action: name.replace(/_(alone|sprint|rank)$/, ''), requests });
      expect(log.isEmpty).toBe(true);
    }
  });

  it('is not among the reads', async () => {
    const { jira, log } = scene(null);
    await Promise.all([jira.myself(), jira.project('DEMO'), jira.fetchIssues(['DEMO-1']), jira.newestNumber('DEMO')]);
    expect(log.isEmpty).toBe(true);
  });
});

describe('an entry', () => {
  it('says status and Jira’s own words, cut where they are long', async () => {
    const { jira, log } = scene({ kind: 'refused', status: 404, problem: { messages: ['x'.repeat(5_000)], fields: {} } });
    await expect(jira.link('10000', 'DEMO-1', 'DEMO-2')).rejects.toThrow(JiraError);
    const [entry] = auditedWrites(log.take());
    expect(entry?.summary).toMatch(/^1 request to Jira\. Refused: link from DEMO-1 to DEMO-2 \(404 x{155}…\)\.$/);
  });

  it('says which elements of a bulk request were refused', async () => {
    const { log } = scene(null);
    const jira = auditedJira(
      { ...scene(null).jira, createIssues: () => Promise.resolve({ issues: [{ id: '1', key: 'A-1' }], failures: [{ index: 1, problem: { messages: [], fields: { summary: 'Too long.' } } }] }) },
      log,
    );
    await jira.createIssues([element, element]);
    expect(auditedWrites(log.take())[0]?.summary).toBe('1 request to Jira. Done: 1 of 2 issues made (A-1), 1 refused, the first with “summary: Too long.”.');
  });

  it('names a few of many, and counts all', () => {
    const writes = Array.from({ length: 7 }, (_, index) => ({ action: 'links_created' as const, outcome: 'done' as const, what: `link ${String(index)}`, count: 1 }));
    expect(auditedWrites(writes)).toEqual([
      { action: 'links_created', requests: { done: 7, refused: 0, unanswered: 0 }, summary: '7 requests to Jira. Done: link 0; link 1; link 2; link 3 and 3 more.' },
    ]);
  });

  it('given back comes first', () => {
    const log = new WriteLog();
    const write = (what: string) => ({ action: 'links_created' as const, outcome: 'done' as const, what, count: 1 });
    log.note(write('a'));
    const taken = log.take();
    log.note(write('b'));
    log.giveBack(taken);
    expect(log.take().map(({ what }) => what)).toEqual(['a', 'b']);
  });
});
