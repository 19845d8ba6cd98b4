import { requireIssue, requireIssueFor, type SeenIssue } from '../access';
import { done, param, read, type Answer, type Call, type Route } from '../call';
import { propertyRefusal } from '../issues/property-rules';
import { reindex } from '../issues/reindex';
import { classic, invalidPayload } from '../refusal';

const editable = (call: Call): SeenIssue =>
  requireIssueFor(call, param(call, 'issueIdOrKey'), 'EDIT_ISSUES', 403, 'You do not have permission to edit issues in this project.');

function keys(call: Call): Answer {
  const { issue } = requireIssue(call, param(call, 'issueIdOrKey'));
  const self = (key: string): string => `${call.base}/rest/api/3/issue/${issue.id.toString()}/properties/${encodeURIComponent(key)}`;
  return read({ keys: Object.keys(call.store.properties.all(issue.id)).map((key) => ({ self: self(key), key })) });
}

function get(call: Call): Answer {
  const { issue } = requireIssue(call, param(call, 'issueIdOrKey'));
  const key = param(call, 'propertyKey');
  const value = call.store.properties.get(issue.id, key);
  if (value === undefined) throw noProperty(key);
  return read({ key, value });
}

function put(call: Call): Answer {
  const { issue } = editable(call);
  const key = param(call, 'propertyKey');
  if (call.body.kind !== 'json') throw invalidPayload();
  const refusal = propertyRefusal(key, call.body.value);
  if (refusal !== undefined) throw classic(400, [refusal]);
  call.writes([issue.id]);
  const existed = call.store.properties.get(issue.id, key) !== undefined;
  call.store.properties.put(issue.id, key, call.body.value);
  reindex(call, issue.id);
  return { status: existed ? 200 : 201, points: 1 };
}

function remove(call: Call): Answer {
  const { issue } = editable(call);
  const key = param(call, 'propertyKey');
  if (call.store.properties.get(issue.id, key) === undefined) throw noProperty(key);
  call.writes([issue.id]);
  call.store.properties.remove(issue.id, key);
  reindex(call, issue.id);
  return done();
}

const noProperty = (key: string): Error => classic(404, [`The property with key '${key}' does not exist or you do not have permission to see it.`]);

/** Entity properties of one issue. */
export const issuePropertyRoutes: readonly Route[] = [
  { method: 'GET', template: '/rest/api/3/issue/{issueIdOrKey}/properties', handler: keys },
  { method: 'GET', template: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', handler: get },
  { method: 'PUT', template: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', handler: put },
  { method: 'DELETE', template: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', handler: remove },
];
