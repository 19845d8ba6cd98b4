import type { AuditedRequests } from '../../domain/audit';
import { JiraError } from '../../export/jira-error';
import { FAULTS, type Fault } from '../../export/testing/faults';
import { LeaseLost } from '../jobs/lease';
import { FIRST_UNDO_CURSOR, writeCursor } from './cursor';
import { generateStored } from './testing/fixtures';
import { World } from './testing/world';

const stored = generateStored({ tickets: 6, blockers: (index) => [index - 1, index - 4].filter((one) => one >= 0), long: [5] });
const WRITES = ['POST /rest/api/3/issue/bulk', 'POST /rest/api/3/issue', 'POST /rest/api/3/issueLink', 'POST attachments', 'POST sprint', 'PUT rank', 'DELETE issue'];

/** A site on which every kind of write is needed: the issues' numbers run backwards, and all go into a sprint. */
function busyWorld(faults: ReadonlyMap<number, Fault> = new Map()): World {
  const world = new World(stored, { at: faults });
  const create = world.site.createIssues.bind(world.site);
  world.site.createIssues = (elements) => {
    const { issues, failures } = create([...elements].reverse());
    return { issues: [...issues].reverse(), failures };
  };
  world.site.project = { ...world.site.project, type: 'software' };
  world.site.rights.add('SCHEDULE_ISSUES').add('DELETE_ISSUES');
  world.site.sprints = [{ id: 7, name: 'Seven', state: 'future' }];
  for (const [id, record] of world.tickets) world.tickets.set(id, { ...record, assignment: { ...record.assignment, sprintId: 7 } });
  return world;
}

const sentBy = (world: World): number => world.requests.filter((endpoint) => WRITES.includes(endpoint)).length;
const told = (world: World): AuditedRequests =>
  world.audit.reduce(
    (sum, { requests }) => ({
      done: sum.done + (requests?.done ?? 0),
      refused: sum.refused + (requests?.refused ?? 0),
      unanswered: sum.unanswered + (requests?.unanswered ?? 0),
    }),
    { done: 0, refused: 0, unanswered: 0 },
  );
const total = ({ done, refused, unanswered }: AuditedRequests): number => done + refused + unanswered;

async function undone(world: World): Promise<void> {
  await world.exportAll();
  world.job = { ...world.job, run: world.job.run + 1, cursor: writeCursor(FIRST_UNDO_CURSOR) };
  await world.exportAll();
}

const smoothCalls = async (): Promise<number> => {
  const world = busyWorld();
  await undone(world);
  return world.net.calls;
};

const isKill = (fault: Fault): boolean => fault.includes('kill');

describe('the audit log', () => {
  it('tells of every write request of an export and its undoing', async () => {
    const world = busyWorld();
    await undone(world);
    expect(new Set(world.requests.filter((endpoint) => WRITES.includes(endpoint)))).toEqual(new Set(WRITES.filter((one) => one !== 'POST /rest/api/3/issue')));
    expect(told(world)).toEqual({ done: sentBy(world), refused: 0, unanswered: 0 });
    expect(world.site.issues).toEqual([]);
  });

  it.each(FAULTS)('tells of every write request whatever call meets: %s', async (fault) => {
    const calls = await smoothCalls();
    for (let at = 0; at < calls; at += 1) {
      const world = busyWorld(new Map([[at, fault]]));
      await undone(world);
      // What was under way when the process was killed is told too, though it may never have been sent.
      if (isKill(fault)) expect({ at, enough: total(told(world)) >= sentBy(world) }).toEqual({ at, enough: true });
      else expect({ at, told: total(told(world)) }).toEqual({ at, told: sentBy(world) });
    }
  });

  it('tells what was refused, with status and words, although the step ends there', async () => {
    const world = busyWorld();
    world.site.link = () => {
      throw new JiraError('POST /rest/api/3/issueLink', { kind: 'refused', status: 401, problem: { messages: ['Log in first.'], fields: {} } });
    };
    expect(await world.exportAll()).toMatchObject({ kind: 'paused' });
    expect(total(told(world))).toBe(sentBy(world));
    expect(world.audit.filter(({ action }) => action === 'links_created').map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^1 request to Jira\. Refused: link from DEMO-\d+ to DEMO-\d+ \(401 Log in first\.\)\.$/),
    ]);
  });

  it('tells what was not answered where Jira stays silent', async () => {
    const world = busyWorld(new Map(Array.from({ length: 4 }, (_, index) => [15 + index, 'error_500' as const])));
    expect(await world.exportAll()).toEqual({ kind: 'done' });
    expect(told(world)).toMatchObject({ unanswered: 4 });
    expect(total(told(world))).toBe(sentBy(world));
  });

  it('tells what was sent although a person cancels meanwhile', async () => {
    const world = busyWorld();
    world.beforeWrite = () => {
      if (world.site.links.length > 3) throw new LeaseLost('cancelled');
    };
    await expect(world.exportAll()).rejects.toThrow(LeaseLost);
    expect(total(told(world))).toBe(sentBy(world));
  });
});
