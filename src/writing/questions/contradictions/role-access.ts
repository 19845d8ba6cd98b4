import { value } from '../../../domain/rows';
import { type Component, isBundleKind, type SpecRow } from '../../../domain/spec';
import { plain, quote } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { isGoing, placeOf } from '../shared';
import { ROLE_MARK, rolesIn, sentencesOf, withRoleMarked } from './roles-in-text';

interface Contradicted {
  readonly role: Component;
  readonly type: Component;
  readonly let: { readonly row: SpecRow; readonly says: string };
  readonly shut: { readonly row: SpecRow; readonly says: string };
  readonly about: readonly Use[];
}

const LETS = new RegExp(`${ROLE_MARK}[^.;]*\\bonly\\b|\\bonly\\b[^.;]*${ROLE_MARK}|${ROLE_MARK}[^.;]{0,40}\\b(?:can|may)\\b(?! ?not)`, 'iu');
const SHUTS = new RegExp(`\\b(?:except|excluding|but not|all but|other than|not for)\\b[^.;]*${ROLE_MARK}|${ROLE_MARK}[^.;]{0,40}\\b(?:cannot|can't|can not|may not|must not|never)\\b`, 'iu');

const sentence = (prepared: PreparedWriting, row: SpecRow, role: Component, pattern: RegExp): string | null =>
  sentencesOf(value(row, 'notes')).find((one) => pattern.test(withRoleMarked(prepared, one, role))) ?? null;

/** Rows of the workflows that moderate a type, with those of their states and transitions. */
const workflowRows = (prepared: PreparedWriting, type: Component): SpecRow[] =>
  (prepared.referencesTo.get(type.id) ?? []).flatMap((reference) => {
    const workflow = reference.kind === 'moderates' ? prepared.spec.componentById.get(reference.fromComponent) : undefined;
    return workflow === undefined || workflow.row === null || isGoing(prepared, workflow.row) ? [] : [workflow.row, ...workflow.children.filter((row) => !isGoing(prepared, row))];
  });

function contradicted(prepared: PreparedWriting): Contradicted[] {
  return prepared.spec.components.flatMap((type) => {
    const { row } = type;
    if (row === null || !isBundleKind(type.kind) || isGoing(prepared, row)) return [];
    return rolesIn(prepared, value(row, 'notes')).flatMap((role): Contradicted[] => {
      const lets = sentence(prepared, row, role, LETS);
      if (lets === null) return [];
      for (const other of workflowRows(prepared, type)) {
        const shuts = sentence(prepared, other, role, SHUTS);
        if (shuts !== null) return [{ role, type, let: { row, says: lets }, shut: { row: other, says: shuts }, about: [{ row, key: 'notes' }, { row: other, key: 'notes' }] }];
      }
      return [];
    });
  });
}

/** A role that the row of a type lets in, and the workflow of that type shuts out. */
export const roleAccess = askedOnce({
  code: 'role-access',
  find: contradicted,
  say: (things) =>
    things.map(({ role, type, let: lets, shut, about }) => ({
      text: `${plain(type.name)} (row ${String(lets.row.ref.row)}) says ${quote(lets.says)}, its workflow (${placeOf(shut.row, lets.row)}) ${quote(shut.says)}: may ${plain(role.name)} work with it or not?`,
      about,
    })),
  topic: ({ role, type }) => `whether ${plain(role.name)} may work with ${plain(type.name)}`,
});
