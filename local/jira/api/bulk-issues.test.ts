import { at, closeSites, list, testSite, textAt, type TestSite } from '../testing/site';

const BULK = '/rest/api/3/issue/bulk';
let site: TestSite;

beforeEach(async () => {
  site = await testSite();
});
afterEach(closeSites);

const element = (summary: string, more: object = {}): object => ({
  fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary, ...more },
  properties: [{ key: 'ref', value: { ref: summary } }],
});
const badText = { description: { type: 'doc', version: 1, content: [{ type: 'nonsense' }] } };

it('creates 50 issues in order, each with its properties', async () => {
  const { status, body } = await site.send('POST', BULK, { issueUpdates: Array.from({ length: 50 }, (_, index) => element(`t${index.toString()}`)) });
  expect(status).toBe(201);
  expect(list(body, 'errors')).toEqual([]);
  expect(list(body, 'issues').map((issue) => at(issue, 'key'))).toEqual(Array.from({ length: 50 }, (_, index) => `DEMO-${(index + 1).toString()}`));
  const read = await site.send('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['DEMO-50', 'demo-2', 'DEMO-99'], fields: ['summary'], properties: ['ref'] });
  expect(list(read.body, 'issues').map((issue) => [at(issue, 'key'), at(issue, 'fields'), at(issue, 'properties', 'ref', 'ref')])).toEqual([
    ['DEMO-2', { summary: 't1' }, 't1'],
    ['DEMO-50', { summary: 't49' }, 't49'],
  ]);
});

it('answers 201 where any element succeeded, with the numbers of those that did not', async () => {
  const { status, body } = await site.send('POST', BULK, { issueUpdates: [element('a', { labels: ['x y'] }), element('b'), element('c', badText), element('d')] });
  expect(status).toBe(201);
  expect(list(body, 'issues').map((issue) => at(issue, 'key'))).toEqual(['DEMO-1', 'DEMO-3']);
  expect(at(body, 'errors')).toEqual([
    { status: 400, elementErrors: { errorMessages: [], errors: { labels: "The label 'x y' contains spaces which is invalid." } }, failedElementNumber: 0 },
    { status: 400, elementErrors: { errorMessages: ['INVALID_INPUT'], errors: {} }, failedElementNumber: 2 },
  ]);
});

it('answers 400 in the same shape where none succeeded', async () => {
  const { status, body } = await site.send('POST', BULK, { issueUpdates: [element('')] });
  expect(status).toBe(400);
  expect(at(body, 'issues')).toEqual([]);
  expect(at(body, 'errors', 0, 'failedElementNumber')).toBe(0);
});

it('cannot name one issue of a batch in another one, even where its key can be guessed', async () => {
  const epic = element('Epic', { issuetype: { name: 'Epic' } });
  const { body } = await site.send('POST', BULK, { issueUpdates: [epic, element('Story', { parent: { key: 'DEMO-1' } })] });
  expect(at(body, 'errors', 0)).toMatchObject({ failedElementNumber: 1, elementErrors: { errors: { parent: 'Could not find issue by id or key.' } } });
});

it('links a new issue to one that is there', async () => {
  const there = await site.issue('there');
  const link = { add: { type: { name: 'Blocks' }, inwardIssue: { key: there } } };
  const { body } = await site.send('POST', BULK, { issueUpdates: [{ ...element('new'), update: { issuelinks: [link] } }] });
  const made = await site.send('GET', `/rest/api/3/issue/${textAt(body, 'issues', 0, 'key')}`);
  expect(at(made.body, 'fields', 'issuelinks', 0, 'inwardIssue', 'key')).toBe(there);
});

it('refuses 51 issues, and properties that are too long', async () => {
  expect((await site.send('POST', BULK, { issueUpdates: Array.from({ length: 51 }, () => element('x')) })).status).toBe(400);
  const long = { ...element('x'), properties: [{ key: 'ref', value: 'y'.repeat(32_767) }] };
  expect((await site.send('POST', BULK, { issueUpdates: [long] })).status).toBe(400);
  expect(await site.issue('first')).toBe('DEMO-1');
});

it('reads at most 100 issues at once, and only those the caller sees', async () => {
  const key = await site.issue('one');
  const fetch = (issueIdsOrKeys: readonly string[], as?: 'outsider'): ReturnType<TestSite['send']> =>
    site.send('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys }, as);
  expect((await fetch(Array.from({ length: 101 }, () => key))).status).toBe(400);
  expect((await fetch([key], 'outsider')).body).toEqual({ issues: [], issueErrors: [] });
  expect(list((await fetch([key])).body, 'issues')).toHaveLength(1);
});
