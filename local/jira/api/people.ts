import { can, requireIssue, seenProject } from '../access';
import { read, type Answer, type Call, type Route } from '../call';
import type { Account } from '../model/account';
import type { Project } from '../model/project';
import { window } from '../payload';
import { classic, problem } from '../refusal';
import { showAccount } from '../show/people';

/** A search for people sees this many at most. */
const SEARCHED = 1000;

const myself = (call: Call): Answer =>
  read({ ...showAccount(call.base, call.caller), locale: 'en_GB', groups: { size: 0, items: [] }, applicationRoles: { size: 0, items: [] } }, 1, 2);

function user(call: Call): Answer {
  const accountId = call.query.get('accountId');
  if (accountId === null) throw problem(400, 'Bad Request', "Required parameter 'accountId' is not present.");
  const account = call.store.accounts.get(accountId);
  if (account === undefined) throw classic(404, [`Specified user does not exist or you do not have required permissions`]);
  return read(showAccount(call.base, account), 1, 2);
}

/** The project that assignable people are asked for. */
function placeOf(call: Call): Project {
  const issue = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issue !== null) return requireIssue(call, issue).project;
  const idOrKey = call.query.get('project');
  if (idOrKey === null) throw classic(400, ["Either the 'project', 'issueKey' or 'issueId' query parameter needs to be provided."]);
  const project = seenProject(call, idOrKey);
  if (project === undefined) throw classic(404, [`No project could be found with key '${idOrKey}'.`]);
  return project;
}

function matches(account: Account, words: string): boolean {
  const said = words.toLowerCase();
  return account.displayName.toLowerCase().includes(said) || account.email.toLowerCase().startsWith(said);
}

function assignable(call: Call): Answer {
  const project = placeOf(call);
  const words = call.query.get('query');
  const accountId = call.query.get('accountId');
  if (words !== null && accountId !== null) throw classic(400, ["Only one of 'query' and 'accountId' can be provided."]);
  const found = call.store.accounts
    .all()
    .filter((account) => can(account, project, 'ASSIGNABLE_USER'))
    .filter((account) => account.accountType === 'atlassian' || words !== null || accountId !== null)
    .filter((account) => accountId === null || account.accountId === accountId)
    .filter((account) => words === null || matches(account, words))
    .slice(0, SEARCHED);
  const { values } = window(call.query, found, 50, SEARCHED);
  return read(values.map((account) => showAccount(call.base, account)), values.length, 2);
}

/** People. */
export const peopleRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/myself', handler: myself },
  { method: 'GET', template: '/rest/api/3/user', handler: user },
  { method: 'GET', template: '/rest/api/3/user/assignable/search', handler: assignable },
];
