import { presentNote } from '../../differences';
import { builtFields, isBaseField, isOffForm } from '../../fields';
import { plain, rowsText, shortList } from '../../language';
import type { QuestionRule } from '../../rule';
import { value } from '../../../domain/rows';
import { isNew } from '../shared';

/** Titles of content and names of terms are required by Drupal itself. */
const LABELLED = new Set(['content_type', 'vocabulary']);
const SAYS_WHAT_FILLS = /built from|automatic|generated|filled|auto|token|computed/iu;

/** The title or name is off the form, no note says what fills it, and Drupal does not save without it. */
export const labelOffForm: QuestionRule = {
  code: 'label-off-form',
  ask: (context) => {
    const found = context.parts.flatMap((part) =>
      LABELLED.has(part.component.kind)
        ? builtFields(part)
            .filter((row) => isBaseField(row) && isOffForm(row) && isNew(context, row, 'widget') && !SAYS_WHAT_FILLS.test(`${presentNote(row)} ${value(row, 'helpText')}`))
            .map((row) => ({ row, name: plain(part.component.name) }))
        : [],
    );
    if (found.length === 0) return [];
    const names = shortList([...new Set(found.map(({ name }) => name))], 4);
    return [{ text: `${names} (${rowsText(found.map(({ row }) => row.ref.row))}): the title or name is off the form, and Drupal saves nothing without one. What fills it?`, about: found.map(({ row }) => ({ row, key: 'filledBy' })) }];
  },
};
