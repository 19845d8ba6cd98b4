import { JiraError } from '../../export/jira-error';
import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { madeBefore } from '../export/testing/made-before';
import { applyFixes } from '../fixes/apply-fixes';
import { SLIPPED_SITE } from '../fixes/testing/slipped-site';
import { setOptions } from '../sessions/set-options';
import { getPlan } from './get-plan';
import { getRows } from './get-rows';
import { outlinePlan } from './outline-plan';

describe('looks at plan and rows', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });
  afterEach(() => {
    world.close();
  });

  it('outline the whole plan, a line a ticket, in its order', async () => {
    const { id } = await world.validated(SMALL_SITE);
    const outline = await outlinePlan(world.deps, OWNER, id);
    const { tickets, plan } = await getPlan(world.deps, OWNER, id, 0, 100);
    expect(outline.tickets.map(({ id: ticket, title, blockers }) => [ticket, title, blockers])).toEqual(tickets.map((ticket) => [ticket.id, ticket.title, ticket.dependsOn.length]));
    expect(outline.counts).toEqual(plan.counts);
    expect(outline.tickets.reduce((sum, { rows }) => sum + rows, 0)).toBe(plan.counts.built);
    expect(outline.tickets.some(({ questions }) => questions > 0)).toBe(true);
    await expect(outlinePlan(world.deps, STRANGER, id)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('say which tickets have an issue of an earlier session, and where Jira does not tell', async () => {
    const { id } = await world.validated(SMALL_SITE);
    const { tickets } = await getPlan(world.deps, OWNER, id, 0, 100);
    const [first, second] = tickets;
    if (first === undefined || second === undefined) throw new Error('Two tickets were wanted.');
    const keys = await madeBefore(world, [first, second]);
    const outline = await outlinePlan(world.deps, OWNER, id);
    expect(outline.tickets.flatMap(({ id: ticket, issueKey }) => (issueKey === null ? [] : [[ticket, issueKey]]))).toEqual([[first.id, keys[0]], [second.id, keys[1]]]);
    expect(outline.issuesKnown).toBe(true);
    await world.deps.jiraAsCaller(() => undefined).deleteIssue(keys[0] ?? '');
    expect((await outlinePlan(world.deps, OWNER, id)).tickets.flatMap(({ issueKey }) => issueKey ?? [])).toEqual([keys[1]]);
    const silent = { ...world.deps, jiraAsCaller: (count: Parameters<typeof world.deps.jiraAsCaller>[0]) => ({ ...world.deps.jiraAsCaller(count), fetchIssues: () => Promise.reject(new JiraError('POST bulkfetch', { kind: 'ambiguous', status: null })) }) };
    expect(await outlinePlan(silent, OWNER, id)).toMatchObject({ issuesKnown: false });
  });

  it('follow the options at once', async () => {
    const { id } = await world.validated(SMALL_SITE);
    const before = await outlinePlan(world.deps, OWNER, id);
    const [into, from] = before.tickets.map((ticket) => ticket.id);
    await setOptions(world.deps, OWNER, id, { options: { edits: { merges: [{ into: into ?? '', from: [from ?? ''] }], splits: [], moves: [] } } });
    const after = await outlinePlan(world.deps, OWNER, id);
    expect(after.tickets).toHaveLength(before.tickets.length - 1);
    expect(after.tickets.every(({ findings }) => findings === 0)).toBe(true);
  });

  it('give a row verbatim with its neighbours, and only the columns that hold something', async () => {
    const { id } = await world.validated(SMALL_SITE);
    const [sheet] = await getRows(world.deps, OWNER, id, [{ file: 'Fields.csv', row: 3 }], 1);
    expect(sheet?.rows.map(({ row, asked }) => [row, asked])).toEqual([[2, false], [3, true], [4, false]]);
    expect(sheet?.columns).toEqual(['ID', 'Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', "Req'd", 'Vals.', 'Form widget', 'Trns.', 'Help text']);
    expect(sheet?.rows[1]?.texts.slice(1, 4)).toEqual(['Event (Content type)', 'Date', 'field_date']);
    expect(await getRows(world.deps, OWNER, id, [{ file: 'Gone.csv', row: 3 }, { file: 'Fields.csv', row: 99 }], 1)).toEqual([{ file: 'Fields.csv', columns: [], rows: [] }]);
    await expect(getRows(world.deps, STRANGER, id, [{ file: 'Fields.csv', row: 3 }], 1)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('show rows with the changes of applied fixes in them', async () => {
    const { id } = await world.validated(SLIPPED_SITE);
    const found = (await world.deps.findings.get(id))?.findings.find(({ fix }) => fix !== null);
    const change = found?.fix?.changes[0];
    if (found === undefined || change === undefined) throw new Error('Nothing to fix.');
    const cell = async (): Promise<string | undefined> => {
      const [sheet] = await getRows(world.deps, OWNER, id, [change], 0);
      return sheet?.rows[0]?.texts[sheet.columns.indexOf(change.column)];
    };
    expect(await cell()).toBe(change.old);
    await applyFixes(world.deps, OWNER, id, { fingerprints: [found.fingerprint] });
    expect(await cell()).toBe(change.new);
  });

  it('refuse options chosen on a state that somebody changed meanwhile', async () => {
    const { id, version } = await world.validated(SMALL_SITE);
    const first = await setOptions(world.deps, OWNER, id, { version, description: 'For students' });
    expect(first.version).toBe(version + 1);
    await expect(setOptions(world.deps, OWNER, id, { version, description: 'For staff' })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await world.session(id)).description).toBe('For students');
  });
});
