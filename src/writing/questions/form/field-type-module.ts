import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { isKnownFieldType } from '../../../spec/registry/field-types';
import { fold, isNothing } from '../../../spec/text';
import { isBaseField, isGroupRow } from '../../fields';
import { quote } from '../../language';
import { isModuleFieldType } from '../../presupposed/module-table';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { dispositionOf, isBuilt, isFilledIn, rowsNamed } from '../shared';

interface UnknownType {
  readonly type: string;
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

const isUnknown = (type: string): boolean => !isNothing(type) && !isKnownFieldType(type) && !isModuleFieldType(type);

/** Field types that no known module gives, that no note explains, and that nothing on the site has yet. */
function unknownTypes(prepared: PreparedWriting): UnknownType[] {
  const fields = prepared.spec.rows.filter((row) => row.sheet.type === 'fields' && !isGroupRow(row) && !isBaseField(row) && isUnknown(value(row, 'fieldType')));
  const types = new Map(fields.map((row) => [fold(value(row, 'fieldType')), value(row, 'fieldType')]));
  return [...types].flatMap(([folded, type]) => {
    const of = fields.filter((row) => fold(value(row, 'fieldType')) === folded);
    const isThere = of.some((row) => dispositionOf(prepared, row) === 'exists' || !isFilledIn(prepared, row, 'fieldType') || /module/iu.test(value(row, 'notes')));
    const rows = of.filter((row) => isBuilt(prepared, row));
    return isThere || rows.length === 0 ? [] : [{ type, rows, about: rows.map((row) => ({ row, key: 'fieldType' })) }];
  });
}

/** A field type is offered only once its module is there. */
export const fieldTypeModule = askedOnce({
  code: 'field-type-module',
  find: unknownTypes,
  say: (things) => things.map(({ type, rows, about }) => ({ text: `${rowsNamed(rows)}: which module gives the field type ${quote(type)}?`, about })),
  topic: ({ type }) => `which module gives the field type ${quote(type)}`,
});
