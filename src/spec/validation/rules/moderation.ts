import { value } from '../../../domain/rows';
import type { Component } from '../../../domain/spec';
import { changeCell, changes } from '../cell-change';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { nameOf } from '../words';

/** Kinds that Drupal's content moderation can take, as far as sheets mark them. */
const MODERATED_KINDS: ReadonlySet<Component['kind']> = new Set(['content_type', 'media_type', 'block_type', 'vocabulary', 'paragraph_type', 'entity_type']);

/** The column Mod. of a bundle against the workflows that say where they are used. */
export const moderation: Rule = {
  phase: 'relationships',
  codes: ['moderation-contradiction'],
  *check({ spec, activeOf, componentOf }) {
    const workflows = groupBy(
      spec.named.filter((reference) => reference.kind === 'moderates'),
      (reference) => reference.to,
    );
    if (workflows.size === 0) return;
    for (const row of activeOf('bundles')) {
      const component = componentOf(row);
      if (component?.row !== row || !MODERATED_KINDS.has(component.kind)) continue;
      const mark = value(row, 'moderated').toLowerCase();
      const using = workflows.get(component.id) ?? [];
      const [workflow] = using;
      const says = mark === 'y' || mark === 'yes';
      const denies = mark === 'n' || mark === 'no';
      if (!(says && workflow === undefined) && !(denies && workflow !== undefined)) continue;
      yield findingAt(row, 'moderated', {
        severity: 'warning',
        code: 'moderation-contradiction',
        about: component.id,
        message:
          workflow === undefined
            ? `${nameOf(component).replace('the', 'The')} is marked as moderated, but no workflow says that it is used on it.`
            : `${nameOf(component).replace('the', 'The')} is marked as not moderated, but a workflow is used on it (${workflow.from.ref.file} row ${String(workflow.from.ref.row)}).`,
        suggestion: workflow === undefined ? 'Name it in the notes of its workflow, or clear the mark.' : 'Correct the mark, or take it out of the workflow.',
        fix: workflow === undefined ? null : { label: 'Mark it as moderated', changes: changes(changeCell(row, 'moderated', 'y')) },
        related: using.map((reference) => reference.from.ref),
      });
    }
  },
};
