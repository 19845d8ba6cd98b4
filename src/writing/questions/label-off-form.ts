import { builtFields, isBaseField, isOffForm } from '../fields';
import { plain, shortList } from '../language';
import type { QuestionRule } from '../rule';

/** Titles of content and names of terms are required by Drupal itself. */
const LABELLED = new Set(['content_type', 'vocabulary']);

/** The title or name is off the form, and Drupal does not save without it. */
export const labelOffForm: QuestionRule = {
  code: 'label-off-form',
  ask: (context) => {
    const found = context.parts.flatMap((part) =>
      LABELLED.has(part.component.kind) ? builtFields(part).filter((row) => isBaseField(row) && isOffForm(row)).map((row) => ({ row, name: plain(part.component.name) })) : [],
    );
    if (found.length === 0) return [];
    const names = shortList([...new Set(found.map(({ name }) => name))], 4);
    return [{ text: `${names}: the title or name is off the form, and Drupal saves nothing without one. What fills it?`, about: found.map(({ row }) => ({ row, key: 'widget' })) }];
  },
};
