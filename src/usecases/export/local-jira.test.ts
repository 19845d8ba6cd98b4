import { closeSites, testSite } from '../../../local/jira/testing/site';
import { Killed } from '../../export/testing/faults';
import { refOf } from '../../export/receipt-property';
import { localClient } from '../../jira/testing/local-client';
import { generateStored, SESSION_ID } from './testing/fixtures';
import { World } from './testing/world';

afterEach(closeSites);

const stored = generateStored({ tickets: 60, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [7] });

describe('an export to a Jira site', () => {
  it.each([null, 1, 2, 3])('makes every issue, link and attachment once (killed after creation %s)', async (killAt) => {
    const site = await testSite({ searchLagMs: { least: 600_000, most: 600_000 } });
    const world = new World(stored);
    let creations = 0;
    world.jira = (count) => {
      const client = localClient(site.jira, site.clock, 'lead', count);
      return {
        ...client,
        createIssues: async (elements) => {
          const result = await client.createIssues(elements);
          creations += 1;
          if (creations === killAt) throw new Killed();
          return result;
        },
      };
    };
    expect(await world.exportAll()).toEqual({ kind: 'done' });
    const client = localClient(site.jira, site.clock);
    const records = [...world.tickets.values()];
    const keys = records.map((record) => record.issueKey ?? '');
    expect(new Set(keys).size).toBe(60);
    const issues = await client.fetchIssues(keys, ['issuelinks', 'attachment']);
    expect(issues.map((issue) => refOf(issue.property, SESSION_ID)).sort()).toEqual(records.map((record) => record.id).sort());
    const blocks = issues.flatMap((issue) => issue.links.flatMap((link) => (link.outwardKey === null ? [] : [[issue.key, link.outwardKey]])));
    expect(blocks.sort()).toEqual(keys.slice(1).map((key, index) => [keys[index], key]).sort());
    expect(issues.flatMap((issue) => issue.attachments)).toEqual([{ filename: 'configure-content-type-type-7.md', size: expect.any(Number) as number }]);
    expect(await client.newestNumber('DEMO')).toBeLessThanOrEqual(63);
    const all = await client.fetchIssues(Array.from({ length: 90 }, (_, index) => `DEMO-${String(index + 1)}`));
    expect(all.filter((issue) => refOf(issue.property, SESSION_ID) !== null)).toHaveLength(63);
  });
});
