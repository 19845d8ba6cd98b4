import { can } from '../access';
import { asObject, asText } from '../model/json';
import { showAccount } from '../show/people';
import type { FieldKind } from './kind';
import { FieldProblem } from './problem';

/** Assignee, reporter and user pickers: always by account id. */
export const person: FieldKind = {
  schema: { type: 'user' },
  operations: ['set'],
  accept: (input, { call, project, field }) => {
    if (input === null) {
      if (field.id === 'assignee' && !project.unassignedAllowed) throw new FieldProblem('Issues must be assigned.');
      return null;
    }
    const said = asObject(input);
    const accountId = asText(said?.['accountId']) ?? asText(said?.['id']);
    if (accountId === undefined) throw new FieldProblem('expected Object containing an accountId property');
    const account = call.store.accounts.get(accountId);
    if (field.id === 'assignee' && (account === undefined || !can(account, project, 'ASSIGNABLE_USER'))) {
      throw new FieldProblem(`User '${accountId}' cannot be assigned issues.`);
    }
    if (account?.active !== true) throw new FieldProblem(`The user '${accountId}' does not exist or is inactive.`);
    return accountId;
  },
  show: (value, { call }) => {
    const account = typeof value === 'string' ? call.store.accounts.get(value) : undefined;
    return account === undefined ? null : showAccount(call.base, account);
  },
  autoCompleteUrl: ({ call, project, field }) =>
    field.id === 'assignee'
      ? `${call.base}/rest/api/3/user/assignable/search?project=${project.key}&query=`
      : `${call.base}/rest/api/3/user/recommend?context=Reporter&query=`,
};
