/**
 * Uses the local Jira through jira.js 6, which checks every answer against its own schemas and, with AUDIT_SCHEMAS,
 * knows every key: `node with-jira-js.mjs HOST EMAIL TOKEN SCENARIO`. Prints what the scenario found, as JSON. A process of its
 * own, because the package is made of ES modules only.
 */
import { createAgileClient, createCloudClient } from 'jira.js-6';
import { createClient } from 'jira.js-6/core';

const [host, email, apiToken, scenario] = process.argv.slice(2);
const client = createClient({ host, auth: { type: 'basic', email, apiToken }, onSchemaMismatch: 'throw' });
const jira = createCloudClient(client);
const agile = createAgileClient(client);

const story = (summary) => ({ fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' }, summary } });
const statusOf = (work) => work.then(() => null, (error) => error.status ?? error.statusCode ?? error.response?.status ?? String(error));

const scenarios = {
  async reading() {
    const types = await jira.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'DEMO' });
    const { fields } = await jira.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey: 'DEMO', issueTypeId: '10001' });
    const { permissions } = await jira.permissions.getMyPermissions({ projectKey: 'DEMO', permissions: 'CREATE_ISSUES' });
    return {
      accountId: (await jira.myself.getCurrentUser()).accountId,
      deployment: (await jira.serverInfo.getServerInfo()).deploymentType,
      projects: (await jira.projects.searchProjects()).values.map(({ key }) => key),
      style: (await jira.projects.getProject({ projectIdOrKey: 'DEMO' })).style,
      types: types.issueTypes.map(({ name }) => name),
      required: fields.filter(({ required }) => required).map(({ fieldId }) => fieldId),
      mayCreate: permissions.CREATE_ISSUES.havePermission,
      people: (await jira.userSearch.findAssignableUsers({ project: 'DEMO', query: 'milo' })).length,
      linkTypes: (await jira.issueLinkTypes.getIssueLinkTypes()).issueLinkTypes.map(({ outward }) => outward),
      attachments: (await jira.issueAttachments.getAttachmentMeta()).enabled,
    };
  },
  async writing() {
    const { issues, errors } = await jira.issues.createIssues({ issueUpdates: [story('A'), story('B'), { fields: {} }] });
    const [one, two] = issues.map(({ key }) => key);
    await jira.issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: one }, outwardIssue: { key: two } });
    const read = await jira.issues.bulkFetchIssues({ issueIdsOrKeys: [one, two], fields: ['issuelinks'] });
    await jira.issueProperties.setIssueProperty({ issueIdOrKey: one, propertyKey: 'ref', body: { run: 1 } });
    const property = await jira.issueProperties.getIssueProperty({ issueIdOrKey: one, propertyKey: 'ref' });
    const all = await jira.issues.getIssue({ issueIdOrKey: one });
    await jira.issues.deleteIssue({ issueIdOrKey: two });
    return {
      failed: errors.map(({ failedElementNumber }) => failedElementNumber),
      links: read.issues.map(({ fields }) => fields.issuelinks[0]?.outwardIssue?.key ?? fields.issuelinks[0]?.inwardIssue?.key),
      keys: [one, two],
      property: property.value,
      summary: all.fields.summary,
      afterDelete: await statusOf(jira.issues.getIssue({ issueIdOrKey: two })),
      refused: await statusOf(jira.issues.createIssue({ fields: { project: { key: 'DEMO' }, issuetype: { name: 'Story' } } })),
    };
  },
  async searching() {
    const found = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: 'issue.property[ref].run = 1', fields: ['summary'] });
    return { keys: found.issues.map(({ key }) => key), last: found.isLast };
  },
  async files() {
    const { key } = await jira.issues.createIssue(story('With file'));
    const [added] = await jira.issueAttachments.addAttachment({ issueIdOrKey: key, attachments: { filename: 'a.md', content: Buffer.from('# Title') } });
    const content = await jira.issueAttachments.getAttachmentContent({ id: added.id });
    return { filename: added.filename, size: added.size, content: Buffer.from(content).toString() };
  },
  async sprints() {
    const { issues } = await jira.issues.createIssues({ issueUpdates: [story('1'), story('2')] });
    const keys = issues.map(({ key }) => key);
    const boards = await agile.board.getAllBoards({ projectKeyOrId: 'DEMO', type: 'scrum' });
    const boardId = boards.values[0].id;
    const sprints = await agile.board.getAllSprints({ boardId, state: 'future' });
    const sprintId = sprints.values[0].id;
    await agile.sprint.moveIssuesToSprintAndRank({ sprintId, issues: keys });
    await agile.issue.rankIssues({ issues: [keys[1]], rankBeforeIssue: keys[0] });
    return {
      keys,
      estimation: (await agile.board.getConfiguration({ boardId })).estimation.field.fieldId,
      next: (await agile.sprint.createSprint({ name: 'Next', originBoardId: boardId })).state,
    };
  },
  async sprintIssues() {
    const boards = await agile.board.getAllBoards({ projectKeyOrId: 'DEMO', type: 'scrum' });
    const sprints = await agile.board.getAllSprints({ boardId: boards.values[0].id, state: 'future' });
    const { issues } = await agile.sprint.getIssuesForSprint({ sprintId: sprints.values[0].id });
    return { keys: issues.map(({ key }) => key) };
  },
};

console.log(JSON.stringify(await scenarios[scenario]()));
