import { closeSites, doc, testSite, type TestSite } from '../../../../local/jira/testing/site';
import { Killed } from '../../../export/testing/faults';
import { refOf } from '../../../export/receipt-property';
import { localClient } from '../../../jira/testing/local-client';
import { FIRST_UNDO_CURSOR, writeCursor } from '../cursor';
import { generateStored, SESSION_ID, ticketId } from '../testing/fixtures';
import { World } from '../testing/world';

afterEach(closeSites);

const stored = generateStored({ tickets: 30, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [7] });

async function exported(): Promise<{ site: TestSite; world: World; undo: () => ReturnType<World['exportAll']>; left: () => Promise<(string | null)[]>; key: (index: number) => string }> {
  const site = await testSite();
  const world = new World(stored);
  world.jira = (count) => localClient(site.jira, site.clock, 'lead', count);
  await world.exportAll();
  site.jira.admin.catchUpSearch();
  return {
    site,
    world,
    undo: () => {
      world.job = { ...world.job, run: world.job.run + 1, cursor: writeCursor(FIRST_UNDO_CURSOR) };
      return world.exportAll();
    },
    left: async () => {
      const issues = await localClient(site.jira, site.clock).fetchIssues(Array.from({ length: 90 }, (_, index) => `DEMO-${String(index + 1)}`));
      return issues.map((issue) => refOf(issue.property, SESSION_ID)).filter((ref) => ref !== null);
    },
    key: (index) => world.tickets.get(ticketId(index))?.issueKey ?? '',
  };
}

describe('undo', () => {
  it('deletes every issue that nobody touched, and the session can be exported anew', async () => {
    const { world, undo, left } = await exported();
    expect(await left()).toHaveLength(33);
    expect(await undo()).toEqual({ kind: 'done' });
    expect(await left()).toEqual([]);
    expect([...world.tickets.values()].filter((record) => record.issueKey !== null)).toEqual([]);
    expect(world.session).toMatchObject({ hasIssues: false, stage: 'jira_export' });
    expect(world.audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['issues_deleted', 'undo_finished']));
    await world.again();
    expect(new Set(await left()).size).toBe(33);
    expect([...world.tickets.values()].every((record) => record.issueKey !== null)).toBe(true);
  });

  it('leaves what was changed, talked about, worked on, linked or attached to, and the epics above it', async () => {
    const { site, world, undo, left, key } = await exported();
    const other = await site.issue('Somebody else’s');
    await site.send('PUT', `/rest/api/3/issue/${key(0)}`, { fields: { summary: 'Changed' } });
    await site.send('POST', `/rest/api/3/issue/${key(1)}/comment`, { body: doc('A word') });
    await site.send('POST', `/rest/api/3/issue/${key(2)}/worklog`, { timeSpentSeconds: 60 });
    await site.send('POST', '/rest/api/3/issueLink', { type: { name: 'Relates' }, inwardIssue: { key: key(3) }, outwardIssue: { key: other } });
    await site.upload(key(4), 'note.md', 'A note');
    site.jira.admin.catchUpSearch();
    await undo();
    expect(await left()).toEqual(expect.arrayContaining([ticketId(0), ticketId(1), ticketId(2), ticketId(3), ticketId(4), 'epic:vocabularies']));
    expect(await left()).toHaveLength(6);
    expect(world.session.hasIssues).toBe(true);
    expect(world.tickets.get(ticketId(0))?.issueKey).toBe(key(0));
  });

  it('loses and repeats nothing where it is killed after a deletion', async () => {
    const { site, world, undo, left } = await exported();
    let deletions = 0;
    world.jira = (count) => {
      const client = localClient(site.jira, site.clock, 'lead', count);
      return {
        ...client,
        deleteIssue: async (issueKey) => {
          await client.deleteIssue(issueKey);
          deletions += 1;
          if (deletions === 5) throw new Killed();
        },
      };
    };
    await undo();
    expect(await left()).toEqual([]);
    expect(deletions).toBe(33);
    expect([...world.tickets.values()].filter((record) => record.issueKey !== null)).toEqual([]);
  });

  it('refuses without the right to delete', async () => {
    const { site, undo, left } = await exported();
    const accountId = (await localClient(site.jira, site.clock).myself()).accountId;
    site.jira.admin.permissions('DEMO', accountId, { revoke: ['DELETE_ISSUES'] });
    await expect(undo()).rejects.toMatchObject({ code: 'delete-right-missing' });
    expect(await left()).toHaveLength(33);
  });
});
