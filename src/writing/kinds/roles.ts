import { value } from '../../domain/rows';
import { changedCells } from '../criteria/changed-cells';
import { usable } from '../criteria/usable';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { listed } from '../criteria/listed';
import { isDrupals, roleGiven, rolePages, roleRights } from '../criteria/role';
import { firstDeed } from '../criteria/role-clauses';
import { roleFacts, roleNamed } from '../know/role';
import { article, firstSentence, lowerFirst, plain, shortList } from '../language';
import { hasAll, permissionsOfRole } from '../permissions';
import { rightsOf } from '../rights';
import type { KindWriter, WritingContext } from '../rule';

const CAN = /^can\s+(?!not)/iu;
const LONGEST = 160;
const NAMED = 3;

/** What one wants to do by a list of permissions: the deed that tells the role from others. */
function deedOf(context: WritingContext, permissions: readonly string[]): string {
  const { content, terms, farReaching, bypassesContentAccess } = rightsOf(context.spec, permissions);
  const named = (components: readonly { readonly name: string }[]): string => shortList(components.map(({ name }) => plain(name)), NAMED);
  if (bypassesContentAccess) return 'add, edit and delete content of every type';
  if (content.create.length > 0) return `add content of the ${content.create.length === 1 ? 'type' : 'types'} ${named(content.create)}`;
  if (content.editAny.length > 0) return `edit content of the ${content.editAny.length === 1 ? 'type' : 'types'} ${named(content.editAny)}`;
  if (terms.length > 0) return `keep the terms of ${named(terms)}`;
  if (farReaching.length > 1) return 'have the rights of the note below, those to administer among them';
  return '';
}

function story(context: WritingContext): string {
  const [part] = context.parts;
  if (part === undefined) return 'As a site administrator, I want the roles below.';
  const { component, own } = part;
  const name = plain(component.name);
  const who = `As ${article(name)} ${name}`;
  const words = own === null ? '' : `${value(own, 'description')}\n${value(own, 'notes')}`;
  const first = firstSentence(words);
  const permissions = permissionsOfRole(component);
  if (hasAll(component)) return `${who}, I want to do everything on the site.`;
  const deed = permissions === null || isDrupals(component) ? '' : deedOf(context, permissions.names);
  if (deed !== '') return `${who}, I want to ${deed}.`;
  if (isDrupals(component)) return `${who}, I want the rights that the sheet lists for me.`;
  if (permissions === null && CAN.test(first) && first.length < LONGEST) return `${who}, I want to ${plain(lowerFirst(first.replace(CAN, '')))}.`;
  const does = permissions === null ? firstDeed(words) : '';
  if (does !== '') return `As a site administrator, I want to give people a role that ${plain(lowerFirst(does))}.`;
  return `As a site administrator, I want the role ${name} to give to people.`;
}

/** User roles. */
export const roles: KindWriter = { story, know: [roleFacts, roleNamed], criteria: [roleRights, rolePages, roleGiven, changedCells, listed, usable, exported, changedRow] };
