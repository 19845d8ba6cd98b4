import { closeSites, doc, testSite, type TestAnswer, type TestSite } from '../testing/site';
import { AGAINST_SCHEMA, haveDocuments, openDocuments, OPENAPI_DIR, REPAIRS } from './openapi-documents';

/** [method, path, body, who]: a walk past every endpoint, through answers of every kind that is published. */
type Step = readonly [string, string, unknown?, ('outsider' | 'member' | 'nobody')?];

const fields = (more: object = {}): object => ({ fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary: 'One', ...more } });
const A = '/rest/api/3';
const G = '/rest/agile/1.0';

const WALK: readonly Step[] = [
  ['POST', `${A}/issue`, fields()],
  ['POST', `${A}/issue`, fields({ labels: ['a b'] })],
  ['POST', `${A}/issue`, fields({ description: doc('x'), priority: { id: '1' }, labels: ['l'], components: [{ name: 'Content' }], customfield_10020: 1, customfield_10028: 3, duedate: '2027-01-01' })],
  ['POST', `${A}/issue/bulk`, { issueUpdates: [fields(), fields({ summary: '' })] }],
  ['POST', `${A}/issue/bulk`, { issueUpdates: [fields({ summary: '' })] }],
  ['POST', `${A}/issueLink`, { type: { name: 'Blocks' }, inwardIssue: { key: 'DEMO-1' }, outwardIssue: { key: 'DEMO-2' } }],
  ['GET', `${A}/issueLink/10000`],
  ['GET', `${A}/issueLinkType`],
  ['PUT', `${A}/issue/DEMO-1/properties/ref`, { a: 1 }],
  ['GET', `${A}/issue/DEMO-1/properties`],
  ['GET', `${A}/issue/DEMO-1/properties/ref`],
  ['POST', `${A}/issue/DEMO-1/comment`, { body: doc('x') }],
  ['GET', `${A}/issue/DEMO-1/comment`],
  ['POST', `${A}/issue/DEMO-1/worklog`, { timeSpentSeconds: 60, comment: doc('x') }],
  ['GET', `${A}/issue/DEMO-1/worklog`],
  ['GET', `${A}/issue/DEMO-1/transitions`],
  ['POST', `${A}/issue/DEMO-1/transitions`, { transition: { id: '3' } }],
  ['GET', `${A}/issue/DEMO-1?expand=names,schema&properties=*all`],
  ['GET', `${A}/issue/DEMO-99`],
  ['PUT', `${A}/issue/DEMO-1`, { fields: { summary: 'Two' } }],
  ['PUT', `${A}/issue/DEMO-1?returnIssue=true`, { fields: { summary: 'Two' } }],
  ['PUT', `${A}/issue/DEMO-1/assignee`, { accountId: null }],
  ['POST', `${A}/issue/bulkfetch`, { issueIdsOrKeys: ['DEMO-1', 'DEMO-2', 'DEMO-99'], fields: ['*all'], properties: ['ref'] }],
  ['GET', `${A}/search/jql?jql=project=DEMO&fields=*all&properties=ref`],
  ['POST', `${A}/search/jql`, { jql: 'project = DEMO', maxResults: 1 }],
  ['POST', `${A}/search/jql`, { jql: 'order by key' }],
  ['POST', `${A}/search/approximate-count`, { jql: 'project = DEMO' }],
  ['GET', `${A}/attachment/meta`],
  ['GET', `${A}/attachment/10000`],
  ['GET', `${A}/attachment/content/10000?redirect=false`],
  ['DELETE', `${A}/attachment/10000`],
  ['GET', `${A}/issue/createmeta/DEMO/issuetypes`],
  ['GET', `${A}/issue/createmeta/DEMO/issuetypes/10001`],
  ['GET', `${A}/issue/createmeta/TEAM/issuetypes`],
  ['GET', `${A}/project/DEMO`],
  ['GET', `${A}/project/TEAM`],
  ['GET', `${A}/project/search?maxResults=1`],
  ['GET', `${A}/project/DEMO/statuses`],
  ['GET', `${A}/project/DEMO/components`],
  ['GET', `${A}/data-policy/project?ids=10000`],
  ['GET', `${A}/myself`],
  ['GET', `${A}/user?accountId=5f0c1e000000000000000002`],
  ['GET', `${A}/user/assignable/search?project=DEMO`],
  ['GET', `${A}/mypermissions?permissions=CREATE_ISSUES,ADMINISTER`],
  ['GET', `${A}/mypermissions?permissions=FLY`],
  ['POST', `${A}/permissions/check`, { globalPermissions: ['ADMINISTER'], projectPermissions: [{ permissions: ['CREATE_ISSUES'], projects: [10000] }] }],
  ['GET', `${A}/serverInfo`],
  ['GET', `${A}/field`],
  ['GET', `${A}/issuetype`],
  ['GET', `${A}/priority`],
  ['GET', `${A}/priority/search`],
  ['GET', `${G}/board`],
  ['GET', `${G}/board/1`],
  ['GET', `${G}/board/2`],
  ['GET', `${G}/board/1/configuration`],
  ['GET', `${G}/board/1/sprint`],
  ['POST', `${G}/sprint`, { name: 'Next', originBoardId: 1, startDate: '2027-01-01T00:00:00.000+00:00', endDate: '2027-01-15T00:00:00.000+00:00', goal: 'Go' }],
  ['GET', `${G}/sprint/1`],
  ['POST', `${G}/sprint/1/issue`, { issues: ['DEMO-1'] }],
  ['GET', `${G}/sprint/1/issue`],
  ['GET', `/rest/software/1.0/sprint/1/issue?maxResults=1`],
  ['PUT', `${G}/issue/rank`, { issues: ['DEMO-2'], rankBeforeIssue: 'DEMO-1' }],
  ['POST', `${G}/backlog/issue`, { issues: ['DEMO-1'] }],
  ['GET', `${A}/myself`, undefined, 'nobody'],
  ['GET', `${A}/project/DEMO`, undefined, 'outsider'],
  ['DELETE', `${A}/issueLink/10000`],
  ['DELETE', `${A}/issue/DEMO-1/properties/ref`],
  ['DELETE', `${A}/issue/DEMO-1/comment/10000`],
  ['DELETE', `${A}/issue/DEMO-1/worklog/10001`],
  ['DELETE', `${A}/issue/DEMO-1`],
];

let site: TestSite;

beforeAll(async () => {
  site = await testSite();
  site.jira.admin.addProject({ key: 'TEAM', template: 'team-managed' });
});
afterAll(closeSites);

it(`answers as Atlassian's OpenAPI documents publish, past every endpoint`, async () => {
  if (!haveDocuments()) {
    console.log(`${WALK.length.toString()} answers were not validated: no OpenAPI documents in ${OPENAPI_DIR}.`);
    return;
  }
  const documents = openDocuments();
  const counts = { agrees: 0, unpublished: 0 };
  const different: string[] = [];
  const judge = (method: string, path: string, answer: TestAnswer): void => {
    const verdict = documents.verdict(method, path.split('?')[0] ?? path, answer.status, answer.body);
    if (typeof verdict === 'string') counts[verdict] += 1;
    else different.push(verdict.differs);
  };
  for (const [method, path, body, as] of WALK) {
    if (path === `${A}/attachment/meta`) judge('POST', `${A}/issue/DEMO-1/attachments`, await site.upload('DEMO-1', 'a.md', 'x'));
    if (path.startsWith(`${A}/search/jql`)) site.jira.admin.catchUpSearch();
    judge(method, path, await site.send(method, path, body, as));
  }
  console.log(`${counts.agrees.toString()} answers agree with the documents, ${counts.unpublished.toString()} have no published shape. ${REPAIRS.length.toString()} known defects were minded.`);
  expect(different.filter((difference) => !AGAINST_SCHEMA.some((known) => difference.startsWith(known)))).toEqual([]);
  expect(different).toHaveLength(AGAINST_SCHEMA.length);
  expect(counts.agrees).toBeGreaterThan(40);
}, 120_000);

it('was walked past every endpoint', () => {
  const endpoints = Object.keys(site.jira.requests().byEndpoint);
  const missed = site.jira.endpoints.filter((endpoint) => !endpoints.includes(endpoint) && !endpoint.endsWith('/rest/api/3/search'));
  if (haveDocuments()) expect(missed).toEqual([]);
});

it('notices an answer that is not as published', () => {
  if (!haveDocuments()) return;
  const documents = openDocuments();
  expect(documents.verdict('GET', `${A}/issueLinkType`, 200, { issueLinkTypes: [{ id: 1 }] })).toHaveProperty('differs');
  expect(documents.verdict('GET', `${G}/sprint/1`, 200, { id: 1, self: 'x', state: 'open', name: 'n' })).toHaveProperty('differs');
  expect(documents.verdict('GET', '/rest/api/3/invented', 200, {})).toHaveProperty('differs');
});
