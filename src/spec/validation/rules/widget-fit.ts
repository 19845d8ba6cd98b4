import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { familyOf } from '../../registry/field-types';
import { fits } from '../../registry/widgets';
import { isNothing } from '../../text';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, quoted } from '../words';

function isUnfit(row: SpecRow): boolean {
  const widget = value(row, 'widget');
  return !isNothing(widget) && !fits(widget, familyOf(value(row, 'fieldType')));
}

/** A form widget that Drupal does not offer for the field's type. */
export const widgetFit: Rule = {
  phase: 'content',
  codes: ['widget-unfit'],
  *check({ activeOf }) {
    for (const row of activeOf('fields').filter(isUnfit)) {
      const widget = value(row, 'widget');
      const type = value(row, 'fieldType');
      yield findingAt(row, 'widget', {
        severity: 'warning',
        code: 'widget-unfit',
        about: `${type}, ${widget}`,
        message: `${quoted(labelOf(row))} is of the type ${quoted(type)}; Drupal does not offer the widget ${quoted(widget)} for it.`,
        suggestion: 'Correct the type or the widget: one of the two is not what was meant.',
      });
    }
  },
};
