import type { Part } from '../context';
import { builtFields, isBaseField, isBoolean, isOffForm, isOptional, isRequired } from '../fields';
import { capital, count, list } from '../language';
import type { CriterionRule, WritingContext } from '../rule';
import { describedFields, fieldNames } from './described-fields';
import { isMade } from './form-order';
import { oneOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 4;

/** True where the form has the title, as Drupal's own does. */
const hasTitle = (context: WritingContext, part: Part): boolean => builtFields(part).every((row) => !isBaseField(row) || (!isOffForm(row) && !context.isOpen(row, 'widget')));

/** Fields that may stay empty, where none is required. */
export const optional: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const all = describedFields(context, part).filter((row) => !isBaseField(row) && !isOffForm(row));
    const ticks = all.length > 0 && all.length <= NAMED && all.every((row) => isBoolean(row) && !isRequired(row));
    if (ticks) return `with ${list(fieldNames(context, all, part))} unticked`;
    const rows = all.filter((row) => !isBoolean(row));
    if (rows.length === 0 || !rows.every((row) => isOptional(row) && !context.isOpen(row, 'required'))) return null;
    if (rows.length <= NAMED) return `with ${list(fieldNames(context, rows, part))} empty`;
    return part.component.kind === 'content_type' && isMade(context, part) && hasTitle(context, part) && part.children.exists.length === 0
      ? 'with a title and nothing else'
      : `with all of its ${count(rows.length, isMade(context, part) ? 'field' : 'new field')} empty`;
  }).map(({ components, what }) => ({ text: `${capital(oneOf(components))} can be saved ${what}.`, weight: 47, uses: [] }));
