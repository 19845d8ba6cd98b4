import type { TicketBody } from '../../domain/ticket-body';
import { describe as describeTicket } from '../../adf';
import { issueFields } from '../../export/issue-fields';
import { elementBytes } from '../../export/serialized';
import type { ExportTarget } from '../../export/target';
import { elementOf } from './element';
import { generateStored, SESSION_ID } from './testing/fixtures';
import { weigh } from './weigh';

const target: ExportTarget = { projectId: '1', projectKey: 'DEMO', issueTypeId: '2', epicTypeId: '3', epicNameField: null, linkType: null, fields: ['labels'], newestNumber: 0, storyPointsField: null, everyIssue: {}, unusable: [], rank: false };
const { records, bodies, plan } = generateStored({ tickets: 3, blockers: () => [], long: [1] });
const making = { sessionId: SESSION_ID, run: 1, components: new Map(plan.tickets.map(({ id, components }) => [id, components])) };

const asked: string[] = [];
const tickets = {
  records: () => Promise.reject(new Error('Records are there already.')),
  bodies: (_: string, ids: readonly string[]): Promise<readonly TicketBody[]> => {
    asked.push(...ids);
    return Promise.resolve(bodies.filter(({ id }) => ids.includes(id)));
  },
};

describe('the weight of tickets for a dry run', () => {
  beforeEach(() => {
    asked.length = 0;
  });

  it('is that of what the run sends, without a look at the texts', async () => {
    const weights = await weigh(tickets, making, target, ['drupal'], records);
    expect(asked).toEqual([]);
    const sent = records.map((record, place) => {
      const body = bodies[place];
      if (body === undefined) throw new Error('A text was wanted.');
      const description = describeTicket(body.content).document;
      const { fields } = issueFields({ title: record.title, description, labels: ['drupal'], assignment: record.assignment, parentKey: 'DEMO-1' }, target, []);
      return elementBytes(elementOf(making, 'issues:1', record.id, fields));
    });
    const off = records.map(({ id }, place) => (weights.get(id)?.bytes ?? 0) - (sent[place] ?? 0));
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(10);
    expect([...weights.values()].map(({ attachment }) => attachment)).toEqual([null, expect.stringMatching(/\.md$/) as string, null]);
  });

  it('is the same for a record from before it was kept, by its text', async () => {
    const [first, ...rest] = records.map(({ documentBytes, ...record }, place) => (place === 0 ? record : { ...record, documentBytes: documentBytes ?? 0 }));
    if (first === undefined) throw new Error('A ticket was wanted.');
    expect(await weigh(tickets, making, target, [], [first, ...rest])).toEqual(await weigh(tickets, making, target, [], records));
    expect(asked).toEqual([first.id]);
  });
});
