import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import { plain } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { isBuilt, isGoing, placeOf, rowsNamed } from '../shared';

interface Denied {
  readonly workflow: Component;
  readonly row: SpecRow;
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

/** Workflows that name types which their own rows mark as not moderated. */
function denied(prepared: PreparedWriting): Denied[] {
  return prepared.spec.components.flatMap((workflow) => {
    const { row, kind } = workflow;
    if (kind !== 'workflow' || row === null || isGoing(prepared, row)) return [];
    const rows = prepared.spec.references
      .filter((reference) => reference.kind === 'moderates' && reference.fromComponent === workflow.id && reference.match !== 'missing')
      .flatMap(({ to }) => (to === null ? [] : (prepared.spec.componentById.get(to)?.row ?? [])))
      .filter((type) => /^n(?:o)?$/iu.test(value(type, 'moderated')) && !isGoing(prepared, type));
    const open = rows.some((type) => isBuilt(prepared, type)) || isBuilt(prepared, row);
    return rows.length === 0 || !open ? [] : [{ workflow, row, rows, about: rows.map((type) => ({ row: type, key: 'moderated' })) }];
  });
}

/** A type marked as not moderated, and a workflow that says it moderates it. */
export const moderationDenied = askedOnce({
  code: 'moderation-denied',
  find: denied,
  say: (things) =>
    things.map(({ workflow, row, rows, about }) => {
      const [first = row] = rows;
      const one = rows.length === 1;
      return {
        text: `${rowsNamed(rows)} ${one ? 'is' : 'are'} marked as not moderated, and the workflow ${plain(workflow.name)} (${placeOf(row, first)}) names ${one ? 'it' : 'them'}. Moderated or not?`,
        about,
        names: [row],
      };
    }),
  topic: ({ workflow, rows }) => `whether ${rowsNamed(rows)} ${rows.length === 1 ? 'is' : 'are'} moderated by ${plain(workflow.name)}`,
});
