import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { familyOf } from '../../../spec/registry/field-types';
import { fits } from '../../../spec/registry/widgets';
import { isNothing } from '../../../spec/text';
import { allBuiltFields } from '../../fields';
import { quote } from '../../language';
import type { QuestionRule } from '../../rule';
import { isNew, rowsNamed } from '../shared';

const misfit = (row: SpecRow): boolean => !isNothing(value(row, 'widget')) && !fits(value(row, 'widget'), familyOf(value(row, 'fieldType')));

/** A widget that Drupal does not offer for the field's type. */
export const widgetType: QuestionRule = {
  code: 'widget-type',
  ask: (context) => {
    const rows = allBuiltFields(context).filter((row) => misfit(row) && (isNew(context, row, 'widget') || isNew(context, row, 'fieldType')));
    const pairs = new Map(rows.map((row) => [`${value(row, 'widget')}#${value(row, 'fieldType')}`, row]));
    return [...pairs.values()].map((one) => {
      const same = rows.filter((row) => value(row, 'widget') === value(one, 'widget') && value(row, 'fieldType') === value(one, 'fieldType'));
      return {
        text: `${rowsNamed(same)}: Drupal does not offer the widget ${quote(value(one, 'widget'))} for a field of the type ${quote(value(one, 'fieldType'))}. Which of the two is meant?`,
        about: same.flatMap((row) => [{ row, key: 'widget' }, { row, key: 'fieldType' }]),
      };
    });
  },
};
