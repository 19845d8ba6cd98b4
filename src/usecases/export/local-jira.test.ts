import { closeSites, testSite } from '../../../local/jira/testing/site';
import { Killed } from '../../export/testing/faults';
import { refOf } from '../../export/receipt-property';
import { localClient } from '../../jira/testing/local-client';
import { generateStored, SESSION_ID, ticketId } from './testing/fixtures';
import { World } from './testing/world';

afterEach(closeSites);

const stored = generateStored({ tickets: 60, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [7] });

const small = generateStored({ tickets: 3, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [] });

describe('an export to a Jira site', () => {
  it('links by the id of a renamed link type, and reads it in its words', async () => {
    const site = await testSite();
    site.jira.admin.renameLinkType('Blocks', { name: 'Hindernis', inward: 'wird blockiert von', outward: 'blockiert' });
    const world = new World(small);
    world.jira = (count) => localClient(site.jira, site.clock, 'lead', count);
    expect(await world.exportAll()).toEqual({ kind: 'done' });
    const keys = [0, 1, 2].map((index) => world.tickets.get(ticketId(index))?.issueKey ?? '');
    const read = await localClient(site.jira, site.clock).fetchIssues(keys, ['issuelinks']);
    expect(read.flatMap(({ key, links }) => links.map(({ outward, inward, outwardKey, inwardKey }) => `${key} ${outwardKey === null ? inward : outward} ${outwardKey ?? inwardKey ?? ''}`))).toEqual([
      `${keys[0] ?? ''} blockiert ${keys[1] ?? ''}`,
      `${keys[1] ?? ''} wird blockiert von ${keys[0] ?? ''}`,
      `${keys[1] ?? ''} blockiert ${keys[2] ?? ''}`,
      `${keys[2] ?? ''} wird blockiert von ${keys[1] ?? ''}`,
    ]);
  });

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
