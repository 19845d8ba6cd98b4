import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { displaysOpenTo } from '../display-access';
import { hasAll, type PermissionList, permissionsOf } from '../permissions';
import { article, capital, code, count, list, plain, quote, shortList } from '../language';
import { rightsOf } from '../rights';
import type { Candidate, CriterionRule, WritingContext } from '../rule';
import { clausesOf } from './role-clauses';

const NAMED = 6;
const SHORT_LIST = 3;

interface Made {
  readonly own: SpecRow;
  readonly component: Component;
}

const made = ({ parts, roleOf }: WritingContext): Made[] => parts.flatMap(({ own, component }) => (own !== null && component.kind === 'user_role' && roleOf(own) === 'build' ? [{ own, component }] : []));
const names = (components: readonly Component[], most = NAMED): string => shortList(components.map(({ name }) => plain(name)), most);
const withArticle = ({ name }: Component): string => `${article(name)} ${plain(name)}`;

/** Roles that Drupal itself makes, and gives without being asked. */
export const isDrupals = ({ machineName }: Component): boolean => /^(?:anonymous|authenticated)$/u.test(machineName);

function whole({ component }: Made, { count: given, names: listed }: PermissionList, uses: Candidate['uses']): Candidate {
  const page = component.machineName === '' ? 'The permissions page' : code(`/admin/people/permissions/${component.machineName}`);
  if (listed.length === 0) return { text: `${page} has no permission ticked for ${plain(component.name)}.`, weight: 90, uses };
  const agrees = Number(given) === listed.length;
  const what = listed.length === 1 ? 'the permission' : agrees ? `the ${count(listed.length, 'permission')}` : 'the permissions';
  const few = listed.length <= SHORT_LIST ? ` ${list(listed.map(quote))}` : ' of the note';
  return { text: `${page} has ${what}${few} ticked, and no others.`, weight: 90, uses };
}

function content(context: WritingContext, { component }: Made, permissions: readonly string[], uses: Candidate['uses']): Candidate[] {
  const { content: on, bypassesContentAccess } = rightsOf(context.spec, permissions);
  const types = context.spec.components.filter(({ kind, row }) => kind === 'content_type' && row !== null);
  if (types.length === 0) return [];
  if (bypassesContentAccess) return [{ text: `${capital(withArticle(component))} can add, edit and delete content of every type.`, weight: 82, uses }];
  const rest = on.create.length < types.length ? ', and none of the others in the sheets' : '';
  const noun = on.create.length === 1 ? 'the content type' : 'the content types';
  const others = on.editAny.length > 0 ? on.editAny : [];
  const ownOnly = on.editOwn.filter((type) => !on.editAny.includes(type));
  return [
    ...(on.create.length === 0 ? [] : [{ text: `${code('/node/add')} offers ${withArticle(component)} ${noun} ${names(on.create)}${rest}.`, weight: 84, uses }]),
    ...(on.create.length === 0 && !isDrupals(component) ? [{ text: `The role ${plain(component.name)} alone opens no form to add content.`, weight: 56, uses }] : []),
    ...(others.length === 0 ? [] : [{ text: `${capital(withArticle(component))} can edit content of ${others.length === on.create.length && others.every((type) => on.create.includes(type)) && others.length > SHORT_LIST ? `these ${String(others.length)} types` : names(others, 4)} that others wrote${ownOnly.length === 0 ? '' : `, but of ${names(ownOnly, 4)} only the own`}.`, weight: 74, uses }]),
    ...(others.length === 0 && on.editOwn.length > 0 ? [{ text: `${capital(withArticle(component))} can edit the own content of ${names(on.editOwn, 4)}, and nobody else's.`, weight: 74, uses }] : []),
  ];
}

function transitions(context: WritingContext, { component }: Made, permissions: readonly string[], uses: Candidate['uses']): Candidate[] {
  const { transitions: allowed } = rightsOf(context.spec, permissions);
  const workflows = [...new Set(allowed.map(({ workflow }) => workflow))];
  return workflows.slice(0, 2).map((workflow) => {
    const rows = workflow.children.filter((row) => row.sheet.type === 'workflow_transitions' && context.prepared.options.statusPolicy[row.code] !== 'remove');
    const mine = new Set(allowed.filter((one) => one.workflow === workflow).map(({ transition }) => transition));
    const labelsOf = (may: boolean): string[] => [...new Set(rows.filter((row) => mine.has(value(row, 'machineName')) === may).map((row) => plain(value(row, 'label'))))];
    const [may, mayNot] = [labelsOf(true), labelsOf(false)];
    return { text: `In ${plain(workflow.name)} ${withArticle(component)} is offered ${may.length === 0 ? 'transitions that no sheet holds' : shortList(may, NAMED)}${mayNot.length === 0 ? '' : `, but not ${shortList(mayNot, 4, 'or')}`}.`, weight: may.length === 0 ? 0 : 80, uses };
  });
}

function reach({ component }: Made, permissions: readonly string[], uses: Candidate['uses']): Candidate[] {
  const far = permissions.filter((permission) => /^(?:administer|bypass)\b/iu.test(permission));
  const name = `The role ${plain(component.name)}`;
  if (far.length === 0) return permissions.length < 2 ? [] : [{ text: `${name} has no permission that begins with administer or bypass.`, weight: 64, uses }];
  const some = far.slice(0, SHORT_LIST).map(quote);
  return [{ text: far.length > SHORT_LIST ? `${name} has ${some.join(', ')} and what else of the note begins with administer or bypass.` : `Of the permissions that begin with administer or bypass ${name.replace('The', 'the')} has ${list(some)} only.`, weight: 70, uses }];
}

function terms(context: WritingContext, { component }: Made, permissions: readonly string[], uses: Candidate['uses']): Candidate[] {
  const { terms: of } = rightsOf(context.spec, permissions);
  return of.length === 0 ? [] : [{ text: `${capital(withArticle(component))} can add terms to ${names(of, 5)}${permissions.includes('administer taxonomy') ? '' : ', and to no other vocabulary'}.`, weight: 68, uses }];
}

/** What a role can and cannot do, by the list of its note or by the note's own words. */
export const roleRights: CriterionRule = (context) =>
  made(context).flatMap((one): Candidate[] => {
    const { own, component } = one;
    const uses = [{ row: own, key: 'notes' }];
    if (hasAll(component)) return [{ text: `The role settings name ${plain(component.name)} as the administrator role, and every permission is its own.`, weight: 84, uses }];
    const permissions = permissionsOf(value(own, 'notes'));
    if (permissions === null) return clausesOf(component, `${value(own, 'description')}\n${value(own, 'notes')}`).map((text, index) => ({ text, weight: 78 - index, uses }));
    const listed = [...new Set(permissions.names)];
    return [whole(one, { ...permissions, names: listed }, uses), ...content(context, one, listed, uses), ...transitions(context, one, listed, uses), ...reach(one, listed, uses), ...terms(context, one, listed, uses)];
  });

/** Where a role is given. */
export const roleGiven: CriterionRule = (context) =>
  made(context).flatMap(({ component }): Candidate[] => (isDrupals(component) ? [] : [{ text: `The form of a user account offers ${plain(component.name)} under Roles.`, weight: 46, uses: [] }]));

/** Displays of views whose access names the role. */
export const rolePages: CriterionRule = (context) =>
  made(context).flatMap(({ component }): Candidate[] => {
    const displays = displaysOpenTo(context.prepared, component).map((row) => `${plain(value(row, 'title'))} of ${plain(value(row, 'view'))}`);
    return displays.length === 0 ? [] : [{ text: `The ${displays.length === 1 ? 'display' : 'displays'} ${displays.length <= 4 ? list(displays) : `${displays.slice(0, 3).join(', ')} and others`} ${displays.length === 1 ? 'opens' : 'open'} for ${withArticle(component)}.`, weight: 72, uses: [] }];
  });

export { permissionsOf };
