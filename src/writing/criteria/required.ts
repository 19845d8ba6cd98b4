import { isBundleKind } from '../../domain/spec';
import { builtFields, isBaseField, isBoolean, isOffForm, isOptional, isRequired } from '../fields';
import { capital, count, list } from '../language';
import type { Part } from '../context';
import type { CriterionRule, WritingContext } from '../rule';
import { describedFields, fieldNames } from './described-fields';
import { oneOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 6;
/** Optional fields that are named beside the required ones. */
const BESIDE = 3;

const visible = (context: WritingContext, part: Part): ReturnType<typeof builtFields> => describedFields(context, part).filter((row) => !isBaseField(row) && !isOffForm(row) && !context.isOpen(row, 'required'));

/** What is refused when it is empty, and what beside it may stay empty. */
export const required: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const rows = visible(context, part).filter((row) => isRequired(row) && !isBoolean(row));
    if (rows.length === 0) return null;
    if (rows.length > NAMED) return `while one of ${rows.length === builtFields(part).length ? 'its' : 'the'} ${count(rows.length, 'required field')} is empty`;
    const spare = visible(context, part).filter((row) => isOptional(row) && !isBoolean(row));
    const may = spare.length === 0 || spare.length > BESIDE ? '' : `; ${list(fieldNames(context, spare, part))} may stay empty`;
    return `without ${list(fieldNames(context, rows, part), 'or')}${may}`;
  }).map(({ components, what }) => ({ text: `${context.parts.filter(({ component }) => isBundleKind(component.kind)).length === 1 ? 'Saving' : capital(oneOf(components))} is refused ${what}.`, weight: 85, uses: [] }));
