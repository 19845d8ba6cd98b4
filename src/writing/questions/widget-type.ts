import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { allBuiltFields } from '../fields';
import { rowName } from '../facts/names';
import { plain, quote } from '../language';
import type { QuestionRule } from '../rule';

/** Core widgets by the beginning of their label, and the field types they are for; other widgets are not judged. */
const WIDGETS: readonly (readonly [widget: RegExp, types: RegExp])[] = [
  [/^text ?area/iu, /text|string|key/iu],
  [/^textfield$/iu, /text|entity label|string|entity reference|tooltip/iu],
  [/^(?:select list|check boxes)/iu, /list|entity[ _]reference|boolean|language|office|webform|state|workflow/iu],
  [/^single on\/off checkbox/iu, /boolean/iu],
  [/^number field$/iu, /number|integer|decimal|float/iu],
  [/^link$/iu, /link/iu],
  [/^email$/iu, /email/iu],
  [/^(?:paragraphs\b|layout paragraphs)/iu, /revisions|paragraph/iu],
  [/^media library$/iu, /entity reference/iu],
];

const misfit = (row: SpecRow): boolean => {
  const type = value(row, 'fieldType');
  const rule = WIDGETS.find(([widget]) => widget.test(value(row, 'widget')));
  return type !== '' && rule !== undefined && !rule[1].test(type);
};

/** A widget that Drupal does not offer for the field's type. */
export const widgetType: QuestionRule = {
  code: 'widget-type',
  ask: (context) =>
    allBuiltFields(context)
      .filter(misfit)
      .map((row) => ({
        text: `${plain(rowName(row))} (row ${String(row.ref.row)}): Drupal does not offer the widget ${quote(value(row, 'widget'))} for a field of the type ${quote(value(row, 'fieldType'))}. Which of the two is meant?`,
        about: [{ row, key: 'widget' }, { row, key: 'fieldType' }],
      })),
};
