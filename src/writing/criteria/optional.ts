import { builtFields, isBaseField, isOptional } from '../fields';
import { labels } from '../facts/names';
import { capital, count, list } from '../language';
import type { CriterionRule } from '../rule';
import { isMade } from './form-order';
import { oneOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 4;

/** Fields that may stay empty, where none is required. */
export const optional: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const rows = builtFields(part).filter((row) => !isBaseField(row));
    if (rows.length === 0 || !rows.every((row) => isOptional(row) && !context.isOpen(row, 'required'))) return null;
    if (rows.length <= NAMED) return `with ${list(labels(rows))} empty`;
    return part.component.kind === 'content_type' && isMade(context, part) && part.children.exists.length === 0
      ? 'with a title and nothing else'
      : `with all of its ${count(rows.length, isMade(context, part) ? 'field' : 'new field')} empty`;
  }).map(({ components, what }) => ({ text: `${capital(oneOf(components))} can be saved ${what}.`, weight: 45, uses: [] }));
