import { value } from '../../../domain/rows';
import { fold, isNothing } from '../../text';
import { KIND_OF_WORD } from '../../registry/kinds';
import { isKnownFieldType } from '../../registry/field-types';
import { isOf } from '../../registry/values';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { labelOf, quoted } from '../words';

/** A bundle whose type is not known is built as a custom entity type. */
export const bundleTypeUnknown: Rule = {
  phase: 'schema',
  codes: ['bundle-type-unknown', 'bundle-type-missing'],
  *check({ activeOf }) {
    for (const row of activeOf('bundles')) {
      const type = value(row, 'type');
      if (!isNothing(type) && KIND_OF_WORD.has(fold(type))) continue;
      const missing = isNothing(type);
      yield findingAt(row, 'type', {
        severity: 'warning',
        code: missing ? 'bundle-type-missing' : 'bundle-type-unknown',
        about: missing ? row.ref.file : type,
        message: missing
          ? `${quoted(labelOf(row))} has no type; it is taken as a custom entity type.`
          : `${quoted(type)} is no type of bundle that is known; ${quoted(labelOf(row))} is taken as a custom entity type.`,
        suggestion: 'Write Content type, Vocabulary, Paragraph type, Media type, Custom block type or User; leave it for a custom entity type.',
      });
    }
  },
};

/** Contributed modules bring field types of their own: said once for each type of a sheet, as a note. */
export const fieldTypeUnknown: Rule = {
  phase: 'schema',
  codes: ['field-type-unknown'],
  *check({ activeOf }) {
    const byType = groupBy(activeOf('fields'), (row) => {
      const type = value(row, 'fieldType');
      return isNothing(type) || isKnownFieldType(type) || isOf('widget', type) ? null : `${row.ref.file} ${fold(type)}`;
    });
    for (const rows of byType.values()) {
      const [first, ...others] = rows;
      if (first === undefined) continue;
      const type = value(first, 'fieldType');
      yield findingAt(first, 'fieldType', {
        severity: 'info',
        code: 'field-type-unknown',
        about: type,
        message: `${quoted(type)} is not a field type of Drupal core or of a widely used module (${String(rows.length)} ${rows.length === 1 ? 'row' : 'rows'}).`,
        suggestion: 'Make sure that the module which brings it is to be installed, or correct the name.',
        related: others.map((row) => row.ref),
      });
    }
  },
};
