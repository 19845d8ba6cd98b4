import { unpackRow } from '../../domain/review-row';
import type { WritingUsage } from '../../domain/writing';
import { SMALL_SITE } from '../../testing/small-site';
import { aBody, aTicket } from '../../testing/samples';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { generateTickets, startAdfValidation } from '../jobs/start-jobs';
import { rollBack } from '../sessions/rollback';
import { assign, exclude, markReady } from './decide-tickets';
import { editTicket } from './edit-ticket';
import { getTicketDocument } from './get-ticket-document';
import { summariseTickets } from './get-tickets';
import { lintDraft } from './lint-draft';
import { resetTicket } from './reset-ticket';
import { reviewRows } from './review-rows';
import { setDependency } from './set-dependency';

const BYTES_PER_SCREEN = 500_000;
const LONG_TITLE = 'Configure content type: Academic Programme of the Faculty of Arts, Humanities and Social Sciences';

describe('the review', () => {
  let world: World;
  let id: string;
  beforeEach(async () => {
    world = createWorld();
    id = (await world.validated(SMALL_SITE)).id;
    await generateTickets(world.deps, OWNER, id);
    await world.deliver();
  });
  afterEach(() => {
    world.close();
  });
  const rows = async () => (await reviewRows(world.deps, OWNER, id)).rows.map(unpackRow);
  const named = async (part: string) => {
    const row = (await rows()).find(({ title }) => title.includes(part));
    if (row === undefined) throw new Error(`No ticket ${part}.`);
    return row;
  };

  it('lists every ticket as it stands, decisions of a moment ago included', async () => {
    const event = await named('Event');
    await assign(world.deps, OWNER, id, [event.id], { storyPoints: 0, labels: ['drupal'] });
    await exclude(world.deps, OWNER, id, [event.id], true);
    const summaries = (await summariseTickets(world.deps, OWNER, id, 0, 100)).tickets.map(({ record }) => record);
    const orderOf = new Map(summaries.map((record) => [record.id, record.order]));
    const listed = await rows();
    expect(listed).toHaveLength(summaries.length);
    for (const [index, row] of listed.entries()) {
      const record = summaries[index];
      const { note, dependsOn, ...same } = row;
      expect(record).toMatchObject(same);
      expect(note).toBe(record?.written?.note ?? false);
      expect(dependsOn).toEqual(record?.dependsOn.map((blocker) => orderOf.get(blocker)));
    }
    expect(listed.find((row) => row.id === event.id)).toMatchObject({ excluded: true, assignment: { storyPoints: 0, labels: ['drupal'], sprintId: null } });
    const some = await reviewRows(world.deps, OWNER, id, [event.id, 'f'.repeat(32)]);
    expect(some.rows.map(unpackRow)).toEqual(listed.filter((row) => row.id === event.id));
    await expect(reviewRows(world.deps, STRANGER, id)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('has tickets without findings and questions ready from the start, and no other', async () => {
    const listed = await rows();
    expect(listed.map(({ ready }) => ready)).toEqual(listed.map(({ findings, questions }) => findings === 0 && questions === 0));
    expect(new Set(listed.map(({ ready }) => ready)).size).toBe(2);
  });

  it('says with the whole list what a model used, so that no further call is needed', async () => {
    const usage: WritingUsage = { writer: 'forge', model: 'claude', promptVersion: '1', agents: {}, cost: null, cached: 0, fallbacks: 0, capped: false, characters: 0, estimatedTokens: 0 };
    await world.deps.store.commit([{ kind: 'writing_usage', sessionId: id, value: usage }]);
    expect((await reviewRows(world.deps, OWNER, id)).used).toBeNull();
    const session = await world.session(id);
    await world.deps.store.commit([{ kind: 'session', value: { ...session, writing: { writer: 'forge', maxCost: null } } }]);
    expect((await reviewRows(world.deps, OWNER, id)).used).toEqual(usage);
    expect((await reviewRows(world.deps, OWNER, id, ['f'.repeat(32)])).used).toBeNull();
  });

  it('fits a thousand tickets into one answer', async () => {
    const plan = await world.deps.plans.get(id);
    const [planned] = plan?.plan.tickets ?? [];
    if (plan === null || planned === undefined) throw new Error('no plan');
    const many = Array.from({ length: 1_000 }, (_, index) => ({ ...planned, id: index.toString(16).padStart(24, 'a'), order: index + 1, title: `${LONG_TITLE} ${String(index)}` }));
    for (let start = 0; start < many.length; start += 20) {
      const part = many.slice(start, start + 20).map((ticket, at) =>
        aTicket({
          ...ticket,
          sessionId: id,
          dependsOn: many.slice(Math.max(0, start + at - 5), start + at).map((blocker) => blocker.id),
          questions: 3,
          findings: 2,
          lint: ['criteria-count', 'from-the-rows'],
          ready: false,
          assignment: { sprintId: 12, assigneeId: '5f0c1e000000000000000002', priorityId: '3', labels: ['drupal', 'content'], storyPoints: 5, dueDate: '2026-12-01' },
          issueKey: null,
        }),
      );
      await world.deps.store.commit(part.map((value) => ({ kind: 'ticket', value })));
    }
    await world.deps.plans.put(id, { ...plan, plan: { ...plan.plan, tickets: many } });
    const answer = await reviewRows(world.deps, OWNER, id);
    expect(answer.rows).toHaveLength(1_000);
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(BYTES_PER_SCREEN);
  });

  it('shows the very document that the issue gets, changes by hand included', async () => {
    const event = await named('Event');
    const before = await getTicketDocument(world.deps, OWNER, id, event.id);
    expect(JSON.stringify(before.document)).toContain('field_topics');
    const { record } = await editTicket(world.deps, OWNER, id, event.id, event.version, { prose: { know: ['Ask the *dean*.'] } });
    const after = await getTicketDocument(world.deps, OWNER, id, event.id);
    expect(JSON.stringify(after.document)).toContain('Ask the *dean*.');
    expect(after).toMatchObject({ record, attachment: null });
    expect(after.findings).toHaveLength(record.findings);
  });

  it('goes back to the written text, and keeps notes', async () => {
    const event = await named('Event');
    const edited = await editTicket(world.deps, OWNER, id, event.id, event.version, { title: 'Configure mine', prose: { know: ['Mine.'] }, notes: 'Ask Kim' });
    await expect(resetTicket(world.deps, OWNER, id, event.id, event.version)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const before = await world.session(id);
    const { record, body } = await resetTicket(world.deps, OWNER, id, event.id, edited.record.version);
    expect(record).toMatchObject({ title: event.title, edited: true });
    expect(body).toMatchObject({ edits: {}, notes: 'Ask Kim' });
    expect((await world.session(id)).contentVersion).toBe(before.contentVersion + 1);
    expect(await named('Event')).toMatchObject({ title: event.title, version: record.version });
  });

  it('checks the text as it stands', async () => {
    const event = await named('Event');
    expect(await lintDraft(world.deps, OWNER, id, event.id)).toMatchObject({ version: event.version, faults: [] });
    await editTicket(world.deps, OWNER, id, event.id, event.version, { prose: { criteria: ['It works as expected.'] } });
    const { version, faults } = await lintDraft(world.deps, OWNER, id, event.id);
    expect(version).toBe(event.version + 1);
    expect(faults.map(({ rule }) => rule)).toContain('criteria-count');
    expect((await named('Event')).lint).toEqual([...new Set(faults.map(({ rule }) => rule))]);
    await resetTicket(world.deps, OWNER, id, event.id, version);
    expect((await named('Event')).lint).toEqual([]);
    await expect(lintDraft(world.deps, OWNER, id, 'f'.repeat(24))).rejects.toMatchObject({ code: 'ticket-not-found' });
  });

  describe('of dependencies', () => {
    it('adds one to record, text and content version, and keeps it when tickets are made again', async () => {
      await startAdfValidation(world.deps, OWNER, id);
      await world.deliver();
      const [topic, view] = [await named('Topic'), await named('view')];
      const changed = await setDependency(world.deps, OWNER, id, topic.id, topic.version, { blocker: view.id, wanted: false });
      expect(changed.record.version).toBe(topic.version);
      const before = await world.session(id);
      const event = await named('Event');
      const loose = await setDependency(world.deps, OWNER, id, view.id, view.version, { blocker: event.id, wanted: false });
      expect(loose.record.dependsOn).not.toContain(event.id);
      const turned = await setDependency(world.deps, OWNER, id, event.id, event.version, { blocker: view.id, wanted: true });
      expect(turned.body.content.dependsOn).toContainEqual({ id: view.id, title: view.title });
      const session = await world.session(id);
      expect(session.contentVersion).toBe(before.contentVersion + 2);
      expect(session.checkedContent).not.toBe(session.contentVersion);
      expect((await named('Event')).dependsOn).toContain(view.order);
      await rollBack(world.deps, OWNER, id, 'processing');
      await generateTickets(world.deps, OWNER, id);
      await world.deliver();
      const again = await getTicketDocument(world.deps, OWNER, id, event.id);
      expect(again.record.dependsOn).toContain(view.id);
      expect(again.body.content.dependsOn).toContainEqual({ id: view.id, title: view.title });
      expect((await named('view')).dependsOn).toEqual([]);
    });

    it('refuses a circle and says the way in titles, and what it cannot find or is late', async () => {
      const [event, topic, view] = [await named('Event'), await named('Topic'), await named('view')];
      const ask = setDependency(world.deps, OWNER, id, topic.id, topic.version, { blocker: view.id, wanted: true });
      await expect(ask).rejects.toMatchObject({ code: 'circle' });
      await expect(ask).rejects.toThrow(`“${topic.title}” would wait for “${view.title}”, that for “${event.title}”, that for “${topic.title}”: a circle.`);
      await expect(setDependency(world.deps, OWNER, id, topic.id, topic.version, { blocker: topic.id, wanted: true })).rejects.toMatchObject({ code: 'circle' });
      await expect(setDependency(world.deps, OWNER, id, topic.id, topic.version, { blocker: 'f'.repeat(24), wanted: true })).rejects.toMatchObject({ code: 'ticket-not-found' });
      await markReady(world.deps, OWNER, id, [view.id], !view.ready);
      await expect(setDependency(world.deps, OWNER, id, view.id, view.version, { blocker: event.id, wanted: false })).rejects.toMatchObject({ code: 'changed-meanwhile' });
      await world.deps.store.commit([{ kind: 'ticket', value: { ...aTicket({ sessionId: id, id: 'e'.repeat(24), issueKey: 'DEMO-1' }) } }, { kind: 'body', value: aBody({ sessionId: id, id: 'e'.repeat(24) }) }]);
      await expect(setDependency(world.deps, OWNER, id, 'e'.repeat(24), 1, { blocker: event.id, wanted: true })).rejects.toMatchObject({ code: 'has-issue' });
    });
  });
});
