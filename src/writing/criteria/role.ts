import { value } from '../../domain/rows';
import { code, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** A permission list of a note: `80 permissions: access content, …`. */
export function permissionsOf(notes: string): { readonly count: string; readonly names: readonly string[] } | null {
  const found = /^(\d+) permissions?:\s*([^\n]+)/iu.exec(notes.trim());
  if (found === null) return null;
  return { count: found[1] ?? '', names: (found[2] ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '') };
}

const TELLING = /^(?:administer|create|edit any|delete any|publish|use editorial|bypass|access administration)/iu;

/** What a role can, by its note. */
export const roleRights: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'user_role' || context.roleOf(own) !== 'build') return [];
    const notes = value(own, 'notes');
    const uses = [{ row: own, key: 'notes' }];
    const name = plain(component.name);
    const permissions = permissionsOf(notes);
    const page = component.machineName === '' ? 'The permissions page' : code(`/admin/people/permissions/${component.machineName}`);
    if (permissions !== null) {
      const telling = [...permissions.names.filter((one) => TELLING.test(one)), ...permissions.names.filter((one) => !TELLING.test(one))].slice(0, 3);
      return [
        { text: `${page} has the ${permissions.count} ${permissions.count === '1' ? 'permission' : 'permissions'} of the note ticked, and no others.`, weight: 84, uses },
        { text: `Somebody who has only this role has the ${telling.length === 1 ? 'permission' : 'permissions'} ${telling.map(quote).join(', ')}.`, weight: 74, uses },
      ];
    }
    if (notes === '' || notes.includes('\n') || notes.length > 200) return notes === '' ? [] : [{ text: `Somebody with the role ${name} can and cannot do what its note says.`, weight: 60, uses }];
    return [{ text: `The rights of ${name} are those of its note: ${quote(notes.replace(/[.\s]+$/u, ''))}.`, weight: 70, uses }];
  });

/** Where a role is given. */
export const roleGiven: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] =>
    own === null || component.kind !== 'user_role' || context.roleOf(own) !== 'build' || /^(?:anonymous|authenticated)$/u.test(component.machineName)
      ? []
      : [{ text: `The form of a user account offers ${plain(component.name)} under Roles.`, weight: 50, uses: [] }],
  );
