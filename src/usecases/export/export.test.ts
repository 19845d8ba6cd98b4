import { AppError } from '../../domain/errors';
import { JiraError } from '../../export/jira-error';
import type { JiraProblem } from '../../export/jira-types';
import { refOf } from '../../export/receipt-property';
import { dryRun } from './testing/dry-run';
import { exportSummary } from './export-summary';
import { generateStored, SESSION_ID, ticketId } from './testing/fixtures';
import { FLAWLESS, judge } from './testing/verdict';
import { World } from './testing/world';

const small = generateStored({ tickets: 4, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [] });
const problem = (fields: Record<string, string>, messages: string[] = []): JiraProblem => ({ messages, fields });
const ticketOf = (properties: readonly { readonly value: unknown }[]): string => refOf(properties[0]?.value, SESSION_ID) ?? '';
const summaryOf = (world: World): ReturnType<typeof exportSummary> => exportSummary(world.deps(), world.session, world.job);

describe('partial success', () => {
  it('keeps what was created; the next run creates the rest only', async () => {
    const world = new World(small);
    world.site.problem = (element) => (ticketOf(element.properties) === ticketId(1) ? problem({ summary: 'You must specify a summary.' }) : null);
    await world.exportAll();
    const summary = await summaryOf(world);
    expect(summary).toMatchObject({ issues: 3, links: 1 });
    expect(summary.results.filter((result) => result.outcome === 'Error')).toEqual([
      { ref: ticketId(1), outcome: 'Error', issueKey: null, message: 'summary: You must specify a summary.' },
    ]);
    expect(world.session.stage).toBe('jira_export');
    world.site.problem = () => null;
    await world.again();
    expect(judge(world)).toEqual(FLAWLESS);
    expect(world.session.stage).toBe('completed');
  });

  it('creates an issue without the assignee whom Jira refuses, and says so', async () => {
    const world = new World(small);
    world.site.problem = (element) => (ticketOf(element.properties) === ticketId(2) && 'assignee' in element.fields ? problem({ assignee: 'User cannot be assigned issues.' }) : null);
    const record = world.tickets.get(ticketId(2));
    if (record !== undefined) world.tickets.set(record.id, { ...record, assignment: { ...record.assignment, assigneeId: 'gone' } });
    await world.exportAll();
    expect(judge(world)).toEqual(FLAWLESS);
    expect((await summaryOf(world)).manualFixes.map((fix) => fix.action)).toEqual([expect.stringMatching(/^Set assignee on DEMO-\d+ by hand\.$/)]);
  });

  it('goes one by one when Jira refuses a request whole', async () => {
    const world = new World(small);
    world.site.wholeProblem = (elements) => (elements.some((element) => ticketOf(element.properties) === ticketId(3)) ? problem({}, ['INVALID_INPUT']) : null);
    await world.exportAll();
    expect(judge(world)).toMatchObject({ missing: [ticketId(3)], doubled: [] });
    expect((await summaryOf(world)).manualFixes.map((fix) => fix.message)).toEqual(['INVALID_INPUT']);
  });

  it('lists two issues for one ticket, and never chooses or creates a third', async () => {
    const world = new World(small, { at: new Map([[6, 'kill_after']]) });
    const before = world.site.createIssues.bind(world.site);
    world.site.createIssues = (elements) => {
      before(elements);
      return before(elements);
    };
    world.settings = { ...world.settings, epics: false };
    await world.exportAll();
    await world.again();
    expect(world.site.issues).toHaveLength(8);
    expect((await summaryOf(world)).results.filter((result) => result.outcome === 'Unknown')).toHaveLength(4);
  });
});

describe('a preflight that refuses', () => {
  const cases: [string, (world: World) => void, string][] = [
    ['an archived project', (world) => (world.site.project = { ...world.site.project, archived: true }), 'project-archived'],
    ['no right to create', (world) => world.site.rights.delete('CREATE_ISSUES'), 'right-missing'],
    ['no right to link', (world) => world.site.rights.delete('LINK_ISSUES'), 'right-missing'],
    ['no issue type', (world) => (world.site.types = []), 'issue-type-missing'],
    ['no link type', (world) => (world.site.linkTypes = []), 'link-type-missing'],
    ['a required field', (world) => world.site.fields.push({ fieldId: 'customfield_1', name: 'Cost centre', required: true, hasDefaultValue: false, custom: 'x' }), 'required-field'],
    ['tickets made of older sheets', (world) => (world.session = { ...world.session, generatedFrom: 'older' }), 'tickets-stale'],
    [
      'errors that nobody accepted',
      (world) => {
        for (const [id, record] of world.tickets) world.tickets.set(id, { ...record, errors: 1 });
      },
      'errors-not-accepted',
    ],
  ];

  it.each(cases)('stops before the first write: %s', async (_, spoil, code) => {
    const world = new World(small);
    spoil(world);
    const error: unknown = await world.exportAll().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code });
    expect(world.receipts.size).toBe(0);
    expect(world.site.issues).toEqual([]);
  });
});

describe('the export', () => {
  it('stops at the first link where it reads the wrong way round', async () => {
    const world = new World(small);
    world.site.swapped = true;
    await expect(world.exportAll()).rejects.toMatchObject({ code: 'link-direction' });
    expect(world.site.links).toHaveLength(1);
    world.site.swapped = false;
    world.site.links.pop();
    await world.again();
    expect(judge(world)).toEqual(FLAWLESS);
  });

  it('reads the first link in this site’s own words, and says them where they are wrong', async () => {
    const german = { id: '10100', name: 'Abhängigkeit', inward: 'wird blockiert von', outward: 'blockiert' };
    const right = new World(small);
    right.site.linkTypes = [{ id: '10000', name: 'Relates', inward: 'relates to', outward: 'relates to' }, german];
    await right.exportAll();
    expect(right.site.links.map(({ typeId }) => typeId)).toEqual(['10100', '10100', '10100']);
    expect(judge(right)).toEqual(FLAWLESS);

    const renamed = new World(small);
    renamed.site.linkTypes = [german];
    const link = renamed.site.link.bind(renamed.site);
    renamed.site.link = (typeId, blocker, blocked) => {
      link(typeId, blocker, blocked);
      renamed.site.linkTypes = [{ ...german, outward: 'hängt ab von' }];
    };
    const error: unknown = await renamed.exportAll().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      kind: 'admin_required',
      code: 'link-direction',
      message: expect.stringMatching(/^The first link should read “DEMO-(\d+) blockiert DEMO-(\d+)”, but Jira shows “DEMO-\1 hängt ab von DEMO-\2”\./) as string,
      action: expect.stringContaining('Jira administrator to look at the link type “Abhängigkeit”') as string,
    });
    expect(renamed.site.links).toHaveLength(1);
  });

  it('settles again what an earlier version of the app had written down', async () => {
    const world = new World(small);
    world.job = { ...world.job, cursor: JSON.stringify({ v: 1, target: { projectId: '10001', linkTypeId: '10000' }, linkChecked: false, requests: {}, outages: 0 }) };
    await world.exportAll();
    expect(judge(world)).toEqual(FLAWLESS);
  });

  it('gives every issue the administrator’s labels and the ticket’s own, as Jira takes them', async () => {
    const world = new World(small);
    world.settings = { ...world.settings, labels: ['drupal', 'two words'], epics: false };
    const record = world.tickets.get(ticketId(1));
    if (record !== undefined) world.tickets.set(record.id, { ...record, assignment: { ...record.assignment, labels: ['own', 'drupal'] } });
    await world.exportAll();
    const labels = new Map(world.site.issues.map((issue) => [refOf(issue.property, SESSION_ID), issue.fields['labels']]));
    expect([labels.get(ticketId(0)), labels.get(ticketId(1))]).toEqual([['drupal', 'two-words'], ['drupal', 'two-words', 'own']]);
    expect((await summaryOf(world)).manualFixes).toEqual([]);
  });

  it('says which issues lack the labels where the create screen has none', async () => {
    const world = new World(small);
    world.settings = { ...world.settings, labels: ['drupal'], epics: false };
    world.site.fields = world.site.fields.filter(({ fieldId }) => fieldId !== 'labels');
    await world.exportAll();
    expect(world.site.issues.filter((issue) => 'labels' in issue.fields)).toEqual([]);
    expect((await summaryOf(world)).manualFixes.map(({ action }) => action)).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/^Set labels on DEMO-\d+ by hand\.$/) as string));
  });

  it('keeps what a person changes in a ticket meanwhile', async () => {
    const world = new World(small);
    let edits = 0;
    world.beforeWrite = () => {
      const record = world.tickets.get(ticketId(2));
      if (record?.issueKey !== null || edits === 2 || world.site.issues.length < 6) return;
      edits += 1;
      world.tickets.set(record.id, { ...record, title: `Edited ${String(edits)}`, version: record.version + 1 });
    };
    await world.exportAll();
    expect(edits).toBe(2);
    expect(world.tickets.get(ticketId(2))?.title).toBe('Edited 2');
    expect(judge(world)).toEqual(FLAWLESS);
  });

  it('pauses for a person when the right to create is withdrawn', async () => {
    const world = new World(small);
    const before = world.site.createIssues.bind(world.site);
    world.site.createIssues = () => {
      throw new JiraError('POST /rest/api/3/issue/bulk', { kind: 'refused', status: 403, problem: problem({}) });
    };
    const ending = await world.exportAll();
    expect(ending).toMatchObject({ kind: 'paused', pause: { until: null } });
    expect(world.requests.filter((endpoint) => endpoint.startsWith('POST /rest/api/3/issue'))).toHaveLength(1);
    world.site.createIssues = before;
    await world.again();
    expect(judge(world)).toEqual(FLAWLESS);
  });

  it('says until when a quota holds it', async () => {
    const world = new World(small, { at: new Map([[9, 'quota_429']]) });
    await world.exportAll();
    const pauses = world.outcomes.flatMap((outcome) => (outcome.kind === 'pause' ? [outcome.pause] : []));
    expect(pauses.map((pause) => pause.reason)).toEqual(['Jira’s hourly allowance for this app is used up.']);
    expect(pauses[0]?.until).toBeGreaterThan(0);
    expect(judge(world)).toEqual(FLAWLESS);
  });

  it('needs few requests: at most 1.2 times the least for 120 tickets', async () => {
    const stored = generateStored({ tickets: 120, blockers: (index) => [index - 1, index - 7].filter((one) => one >= 0).slice(0, index % 3 === 0 ? 1 : 2), long: [3, 40, 77, 80, 119] });
    const world = new World(stored);
    await world.exportAll();
    expect(judge(world)).toEqual(FLAWLESS);
    const links = world.site.links.length;
    const least = 1 + 3 + 2 + links + 5 + 10;
    expect(world.requests.length).toBeLessThanOrEqual(1.2 * least);
    expect((await summaryOf(world)).jiraRequests.total).toBe(world.requests.length);
  });
});

describe('a dry run', () => {
  it('foretells what the live run does, and writes nothing', async () => {
    const stored = generateStored({ tickets: 120, blockers: (index) => (index === 0 ? [] : [index - 1]), long: [3, 40] });
    const world = new World(stored);
    const { plan, phases } = await dryRun(world.deps(), world.session, 'person');
    expect({ issues: world.site.issues.length, receipts: world.receipts.size, writes: world.writes }).toEqual({ issues: 0, receipts: 0, writes: 0 });
    expect(phases).toEqual(['vocabularies', 'media_and_images', 'content_types']);
    await world.exportAll();
    const summary = await summaryOf(world);
    expect(plan).toMatchObject({ epics: summary.epics, issues: summary.issues, links: summary.links, attachments: summary.attachments });
    const { byEndpoint } = summary.jiraRequests;
    expect(plan.requests).toEqual({
      bulkCreate: byEndpoint['POST /rest/api/3/issue/bulk'],
      readBack: byEndpoint['POST /rest/api/3/issue/bulkfetch'],
      link: byEndpoint['POST /rest/api/3/issueLink'],
      attach: byEndpoint['POST attachments'],
      sprint: 0,
      rank: 0,
    });
  });
});
