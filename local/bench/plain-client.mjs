/**
 * What somebody would write with a well-kept client and no more: each issue created, each link made, one after the other.
 * `node plain-client.mjs HOST EMAIL TOKEN FILE`; the file holds epics, tickets and links. Prints milliseconds and counts as JSON.
 */
import { readFileSync } from 'node:fs';
import { createCloudClient } from 'jira.js-6';
import { createClient } from 'jira.js-6/core';

const [host, email, apiToken, file] = process.argv.slice(2);
const jira = createCloudClient(createClient({ host, auth: { type: 'basic', email, apiToken } }));
const { epics, tickets } = JSON.parse(readFileSync(file, 'utf8'));

const created = async (type, summary, parent) => {
  const fields = { project: { key: 'DEMO' }, issuetype: { name: type }, summary, ...(parent === undefined ? {} : { parent: { key: parent } }) };
  return (await jira.issues.createIssue({ fields })).key;
};

const start = performance.now();
const epicKeys = new Map();
for (const epic of epics) epicKeys.set(epic, await created('Epic', epic));
const keys = new Map();
for (const { id, title, epic } of tickets) keys.set(id, await created('Story', title, epicKeys.get(epic)));
let links = 0;
for (const { id, dependsOn } of tickets) {
  for (const blocker of dependsOn) {
    await jira.issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: keys.get(blocker) }, outwardIssue: { key: keys.get(id) } });
    links += 1;
  }
}
console.log(JSON.stringify({ ms: performance.now() - start, issues: keys.size + epicKeys.size, links }));
