import { ACCOUNTS } from '../seed/accounts';
import type { Json } from '../model/json';
import { at, closeSites, doc, list, testSite, type TestSite } from '../testing/site';

const ISSUE = '/rest/api/3/issue';
let site: TestSite;

beforeEach(async () => {
  site = await testSite({ projects: ['DEMO', 'SITE'] });
});
afterEach(closeSites);

const refused = async (fields: object, as?: 'member' | 'outsider' | 'builder'): Promise<Json> => {
  const usual = { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary: 'S' };
  const { status, body } = await site.send('POST', ISSUE, { fields: { ...usual, ...fields } }, as);
  expect(status).toBe(400);
  return body;
};
const error = (field: string, message: string): object => ({ errorMessages: [], errors: { [field]: message } });
const notOnScreen = (field: string): object => error(field, `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`);

it('creates an issue and answers with id, key and self alone', async () => {
  const { status, body } = await site.send('POST', ISSUE, { fields: { project: { key: 'DEMO' }, issuetype: { id: '10001' }, summary: 'One' } });
  expect(status).toBe(201);
  expect(body).toEqual({ id: '10000', key: 'DEMO-1', self: `${site.jira.siteUrl}/rest/api/3/issue/10000` });
});

it('reads back every field that was set, by id and by key in any case', async () => {
  const assignee = ACCOUNTS.member.accountId;
  const more = { description: doc('Text'), labels: ['b', 'a'], priority: { name: 'High' }, assignee: { accountId: assignee }, duedate: '2027-01-31', components: [{ name: 'Content' }], customfield_10028: 5, customfield_10020: 2 };
  const key = await site.issue('All', more);
  const { body } = await site.send('GET', `${ISSUE}/${key.toLowerCase()}`);
  expect(at(body, 'fields')).toMatchObject({
    summary: 'All', description: doc('Text'), labels: ['a', 'b'], priority: { id: '2', name: 'High' }, assignee: { accountId: assignee },
    reporter: { accountId: ACCOUNTS.lead.accountId }, duedate: '2027-01-31', components: [{ name: 'Content' }], customfield_10028: 5,
    customfield_10020: [{ id: 2, state: 'future' }], status: { name: 'To Do' }, issuetype: { name: 'Story', hierarchyLevel: 0 },
  });
  expect((await site.send('GET', `${ISSUE}/10000`)).body).toEqual(body);
});

describe('refuses', () => {
  it.each([
    ['no summary', { summary: '' }, error('summary', 'You must specify a summary of the issue.')],
    ['a summary of 256 characters', { summary: 'x'.repeat(256) }, error('summary', 'Summary must be less than 255 characters.')],
    ['a line break in the summary', { summary: 'a\nb' }, error('summary', 'The summary is invalid because it contains newline characters.')],
    ['a label with a space', { labels: ['a b'] }, error('labels', "The label 'a b' contains spaces which is invalid.")],
    ['an unknown field', { customfield_99999: 1 }, notOnScreen('customfield_99999')],
    ['a field of another screen', { environment: doc('x') }, notOnScreen('environment')],
    ['a string as description', { description: 'text' }, error('description', 'Operation value must be an Atlassian Document (see the Atlassian Document Format)')],
    ['an unknown priority', { priority: { name: 'Urgent' } }, error('priority', 'The priority selected is invalid.')],
    ['an unknown component', { components: [{ name: 'X' }] }, error('components', "Component name 'X' is not valid")],
    ['a date that is none', { duedate: '31.1.2027' }, error('duedate', 'Error parsing date string: "31.1.2027"')],
    ['points that are no number', { customfield_10028: '5' }, error('customfield_10028', 'Operation value must be a number')],
    ['an unknown project', { project: { key: 'NOPE' } }, error('project', 'valid project is required')],
    ['an unknown type', { issuetype: { name: 'Chore' } }, error('issuetype', 'Specify a valid issue type')],
    ['a sub-task without parent', { issuetype: { name: 'Sub-task' } }, error('issuetype', 'Issue type is a sub-task but parent issue key or id not specified.')],
    ['a parent that is not there', { parent: { key: 'DEMO-77' } }, error('parent', 'Could not find issue by id or key.')],
    ['an assignee who may not be one', { assignee: { accountId: ACCOUNTS.outsider.accountId } }, error('assignee', `User '${ACCOUNTS.outsider.accountId}' cannot be assigned issues.`)],
    ['an assignee who has left', { assignee: { accountId: ACCOUNTS.former.accountId } }, error('assignee', `User '${ACCOUNTS.former.accountId}' cannot be assigned issues.`)],
  ])('%s', async (_, fields, answer) => {
    expect(await refused(fields)).toEqual(answer);
  });

  it('names all fields at once', async () => {
    const answer = await refused({ labels: ['a b'], priority: { id: '9' } });
    expect(Object.keys(at(answer, 'errors') ?? {})).toEqual(['labels', 'priority']);
  });

  it('creation by people who may not', async () => {
    expect(await refused({}, 'member')).toEqual(error('project', 'You cannot create issues in this project.'));
    expect(await refused({}, 'outsider')).toEqual(error('project', 'valid project is required'));
  });

  it('fields this person is not offered', async () => {
    site.jira.admin.permissions('DEMO', ACCOUNTS.builder.accountId, { revoke: ['ASSIGN_ISSUES', 'SCHEDULE_ISSUES', 'LINK_ISSUES'] });
    expect(await refused({ assignee: null }, 'builder')).toEqual(notOnScreen('assignee'));
    expect(await refused({ duedate: '2027-01-01' }, 'builder')).toEqual(notOnScreen('duedate'));
    expect(await refused({ customfield_10020: 1 }, 'builder')).toEqual(notOnScreen('customfield_10020'));
  });

  it('a body that is not JSON, and one of another shape', async () => {
    expect((await site.send('POST', ISSUE, '{"fields":')).body).toEqual({ errorMessages: ['There was an error parsing JSON. Check that your request body is valid.'], errors: {} });
    expect((await site.send('POST', ISSUE, { fields: {}, colour: 'red' })).status).toBe(400);
  });

  it('an archived project', async () => {
    site.jira.admin.changeProject('DEMO', { archived: true });
    expect(at(await refused({}), 'errorMessages', 0)).toContain('archived');
  });

  it('a required field that is empty, until it has a value or a default', async () => {
    const field = site.jira.admin.addField('DEMO', { name: 'Team', kind: 'option', options: ['Red', 'Blue'], required: true, issueTypes: ['Story'] });
    expect(await refused({})).toEqual(error(field.id, 'Team is required.'));
    expect(await refused({ [field.id]: { value: 'Green' } })).toEqual(error(field.id, "Option name 'Green' is not valid"));
    const key = await site.issue('With', { [field.id]: { value: 'Blue' } });
    expect(at((await site.send('GET', `${ISSUE}/${key}`)).body, 'fields', field.id, 'value')).toBe('Blue');
    expect(await site.issue('Task', { issuetype: { name: 'Task' } })).toBeTruthy();
  });
});

describe('issue numbers', () => {
  it('are burnt by content that is refused late, not by fields that are refused early', async () => {
    const empty = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] };
    expect(await refused({ description: empty })).toEqual({ errorMessages: ['INVALID_INPUT'], errors: {} });
    expect(await refused({ description: doc('x'.repeat(32_768)) })).toEqual({ errorMessages: ['CONTENT_LIMIT_EXCEEDED'], errors: {} });
    await refused({ labels: ['a b'] });
    expect(await site.issue('Third number', { description: doc('x'.repeat(32_767)) })).toBe('DEMO-3');
  });

  it('are burnt by a workflow validator', async () => {
    site.jira.admin.addValidator('DEMO', 'Story', { fieldId: 'duedate', message: 'A due date is needed.' });
    expect(await refused({})).toEqual({ errorMessages: ['A due date is needed.'], errors: {} });
    expect(await site.issue('In time', { duedate: '2027-01-01' })).toBe('DEMO-2');
  });

  it('are never given again after a deletion', async () => {
    await site.send('DELETE', `${ISSUE}/${await site.issue('One')}`);
    expect(await site.issue('Two')).toBe('DEMO-2');
  });
});

describe('parents', () => {
  it('stand one level above', async () => {
    const epic = await site.issue('Epic', { issuetype: { name: 'Epic' } });
    const story = await site.issue('Story', { parent: { key: epic } });
    const subtask = await site.issue('Sub', { issuetype: { name: 'Sub-task' }, parent: { key: story } });
    expect(at((await site.send('GET', `${ISSUE}/${story}`)).body, 'fields')).toMatchObject({ parent: { key: epic }, subtasks: [{ key: subtask }] });
    const wrong = error('parentId', 'Given parent work item does not belong to appropriate hierarchy');
    expect(await refused({ parent: { key: story } })).toEqual(wrong);
    expect(await refused({ issuetype: { name: 'Sub-task' }, parent: { key: epic } })).toEqual(wrong);
    expect(await refused({ project: { key: 'SITE' }, issuetype: { name: 'Sub-task' }, parent: { key: story } })).toEqual(wrong);
  });
});

describe('editing', () => {
  it('sets, adds and removes, and answers 204 without a body', async () => {
    const key = await site.issue('One', { labels: ['a'] });
    const { status, text } = await site.send('PUT', `${ISSUE}/${key}`, { fields: { summary: 'Two' }, update: { labels: [{ add: 'b' }, { remove: 'a' }] } });
    expect([status, text]).toEqual([204, '']);
    expect(at((await site.send('GET', `${ISSUE}/${key}?fields=summary,labels`)).body, 'fields')).toEqual({ summary: 'Two', labels: ['b'] });
  });

  it('changes nothing where anything is refused', async () => {
    const key = await site.issue('One');
    expect((await site.send('PUT', `${ISSUE}/${key}`, { fields: { summary: 'Two', labels: ['a b'] } })).status).toBe(400);
    expect(at((await site.send('GET', `${ISSUE}/${key}`)).body, 'fields', 'summary')).toBe('One');
  });

  it('refuses a field in both fields and update, people without the right, and strangers', async () => {
    const key = await site.issue('One');
    const both = await site.send('PUT', `${ISSUE}/${key}`, { fields: { labels: [] }, update: { labels: [{ add: 'b' }] } });
    expect(both.body).toEqual(error('labels', "Field 'labels' cannot appear in both 'fields' and 'update'"));
    expect((await site.send('PUT', `${ISSUE}/${key}`, { fields: { summary: 'x' } }, 'member')).status).toBe(400);
    expect((await site.send('PUT', `${ISSUE}/${key}`, { fields: { summary: 'x' } }, 'outsider')).status).toBe(404);
  });

  it('makes many links of one issue at once, with the issue itself as their source', async () => {
    const [one, two, three] = [await site.issue('1'), await site.issue('2'), await site.issue('3')];
    const add = (key: string): object => ({ add: { type: { name: 'Blocks' }, outwardIssue: { key } } });
    expect((await site.send('PUT', `${ISSUE}/${one}`, { update: { issuelinks: [add(two), add(three)] } })).status).toBe(204);
    const { body } = await site.send('GET', `${ISSUE}/${one}`);
    expect(list(body, 'fields', 'issuelinks').map((link) => at(link, 'outwardIssue', 'key'))).toEqual([two, three]);
    expect(at((await site.send('GET', `${ISSUE}/${two}`)).body, 'fields', 'issuelinks', 0, 'inwardIssue', 'key')).toBe(one);
  });
});

describe('deleting', () => {
  it('takes the right, and the word for sub-tasks', async () => {
    const story = await site.issue('Story');
    const subtask = await site.issue('Sub', { issuetype: { name: 'Sub-task' }, parent: { key: story } });
    expect((await site.send('DELETE', `${ISSUE}/${story}`, undefined, 'builder')).status).toBe(403);
    expect((await site.send('DELETE', `${ISSUE}/${story}`)).status).toBe(400);
    expect((await site.send('DELETE', `${ISSUE}/${story}?deleteSubtasks=true`)).status).toBe(204);
    expect((await site.send('GET', `${ISSUE}/${subtask}`)).body).toEqual({ errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} });
  });

  it('leaves the stories of an epic, without parent', async () => {
    const epic = await site.issue('Epic', { issuetype: { name: 'Epic' } });
    const story = await site.issue('Story', { parent: { key: epic } });
    await site.send('DELETE', `${ISSUE}/${epic}`);
    expect(at((await site.send('GET', `${ISSUE}/${story}`)).body, 'fields', 'parent')).toBeUndefined();
  });
});
