import type { Call } from '../call';
import type { SeenIssue } from '../access';
import { classic } from '../refusal';
import { addComment, placeInSprint } from './create';
import type { IssueInput } from './input';
import { takeIn } from './intake';
import { makeLink } from './link-input';
import { Problems } from './problems';
import { propertyRefusal } from './property-rules';
import { reindex } from './reindex';
import { richTextRefusal } from './rich-text-rules';
import { parentFor } from './structure';

/**
 * Changes an issue: all of the request, or nothing of it.
 * @throws Refusal 400
 */
export function editIssue(call: Call, { issue, project }: SeenIssue, input: IssueInput): void {
  const type = project.issueTypes.find(({ id }) => id === issue.issueTypeId);
  if (type === undefined) throw classic(400, [], { issuetype: 'The issue type selected is invalid.' });
  const problems = new Problems();
  const said = input.fields['parent'];
  const parentId = said === undefined ? issue.parentId : (parentFor(call, project, type, said, problems)?.id ?? null);
  const { values, links, comments } = takeIn({ call, project, type, current: issue.values }, input, problems);
  if (values['summary'] === null) problems.add('summary', 'You must specify a summary of the issue.');
  for (const { key, value } of input.properties) {
    const refusal = propertyRefusal(key, value);
    if (refusal !== undefined) problems.addMessage(refusal);
  }
  problems.settle();
  const refusal = richTextRefusal(project, values, false);
  if (refusal !== undefined) throw refusal;
  call.writes([issue.id]);
  call.store.issues.put({ ...issue, parentId, updated: call.now, values: { ...issue.values, ...values } });
  placeInSprint(call, issue.id, project, values);
  for (const { key, value } of input.properties) call.store.properties.put(issue.id, key, value);
  for (const link of links) makeLink(call, issue.id, link);
  for (const body of comments) addComment(call, issue.id, body);
  reindex(call, issue.id);
}
