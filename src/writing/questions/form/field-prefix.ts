import { rowsOfStorages, value } from '../../../domain/rows';
import type { ComponentKind, SpecRow } from '../../../domain/spec';
import { rowKey } from '../../../domain/rows';
import { isBaseField, isGroupRow } from '../../fields';
import { code, list } from '../../language';
import type { PreparedWriting } from '../../prepare';
import { askedOnce, type OpenThing } from '../once';
import { dispositionOf, isBuilt, isFilledIn, rowsNamed } from '../shared';

/** Kinds whose fields are made in Drupal's form; those of custom entity types come from code. */
const MADE_IN_FORM: ReadonlySet<ComponentKind> = new Set(['content_type', 'vocabulary', 'paragraph_type', 'media_type', 'block_type', 'user']);

/** Fields that come with core or with a module, under names of their own. */
const OWN_NAMES = new Set(['body', 'comment', 'description', 'title', 'name', 'info', 'langcode', 'path', 'uid', 'created', 'changed', 'status', 'promote', 'sticky', 'user_picture', 'layout_builder__layout', 'moderation_state', 'parent', 'weight', 'publish_on', 'unpublish_on']);

const isUnusual = (row: SpecRow): boolean => !isGroupRow(row) && !isBaseField(row) && /^(?!field_)[a-z][a-z0-9_]*$/u.test(value(row, 'machineName')) && !OWN_NAMES.has(value(row, 'machineName'));

interface Unusual extends OpenThing {
  readonly rows: readonly SpecRow[];
}

/** Fields of a name that the form does not give, and that are not there yet. */
function unusual(prepared: PreparedWriting): Unusual[] {
  const kindOf = (row: SpecRow): ComponentKind | undefined => prepared.spec.componentOfRow.get(rowKey(row.ref))?.kind;
  return rowsOfStorages(prepared.spec).flatMap((all) => {
    if (all.some((row) => dispositionOf(prepared, row) === 'exists' || !isFilledIn(prepared, row, 'machineName'))) return [];
    const rows = all.filter((row) => {
      const kind = kindOf(row);
      return kind !== undefined && MADE_IN_FORM.has(kind) && isUnusual(row) && isBuilt(prepared, row);
    });
    return rows.length === 0 ? [] : [{ rows, about: rows.map((row) => ({ row, key: 'machineName' })) }];
  });
}

/** Drupal's form begins the name of every field that it makes with `field_` (Field UI's setting `field_prefix`). */
export const fieldPrefix = askedOnce<Unusual>({
  code: 'field-prefix',
  find: unusual,
  say: (things) => {
    const rows = things.flatMap((thing) => thing.rows);
    const names = list([...new Set(rows.map((row) => code(value(row, 'machineName'))))]);
    const [is, what] = things.length === 1 ? ['is', 'Is the name'] : ['are', 'Are the names'];
    return [{ text: `${rowsNamed(rows)} ${is} called ${names}, but Drupal's form always puts field_ in front. ${what} without it meant, and imported as configuration?`, about: things.flatMap(({ about }) => about) }];
  },
  topic: () => null,
});
