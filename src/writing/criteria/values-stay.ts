import { builtFields, isBaseField, isChanged } from '../fields';
import { capital, shortList } from '../language';
import type { CriterionRule } from '../rule';
import { fieldNames } from './described-fields';
import { oneOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 4;

/** That a change to fields which are in use loses nothing. */
export const valuesStay: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const rows = builtFields(part).filter((row) => isChanged(context, row) && !isBaseField(row));
    return rows.length === 0 ? null : shortList(fieldNames(context, rows, part), NAMED);
  }).map(({ components, what }) => ({ text: `${capital(oneOf(components))} made before the change keeps what it holds in ${what}.`, weight: 44, uses: [] }));
