import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Part } from '../context';
import { builtFields, isChanged, isOffForm } from '../fields';
import { capital, count, list, plain } from '../language';
import type { CriterionRule, WritingContext } from '../rule';
import { fieldNames } from './described-fields';
import { formOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 6;

const groupsOf = (rows: readonly SpecRow[]): string[] => [...new Set(rows.map((row) => value(row, 'fieldGroup')))].filter((group) => group !== '' && !/^[-–—]$/u.test(group));

/** Names of groups; their own colons would read as part of the sentence. */
const named = (groups: readonly string[]): string => list(groups.map((group) => plain(group.replace(/[:.]$/u, ''))));

function groupsTold(shown: readonly SpecRow[]): string {
  const groups = groupsOf(shown);
  if (groups.length === 0) return '';
  return groups.length <= 5 ? ` in the ${groups.length === 1 ? 'group' : 'groups'} ${named(groups)}` : ` in ${count(groups.length, 'group')}`;
}

function whole(context: WritingContext, part: Part, shown: readonly SpecRow[]): string {
  const what = shown.length <= NAMED ? list(fieldNames(context, shown, part)) : `the ${count(shown.length, 'field')} of the table`;
  const order = shown.length > 1 ? ' in the order of the sheet' : '';
  const groups = groupsTold(shown);
  if (groups === '') return `${what}${order}`;
  if (order === '') return `${what}${groups}`;
  return `${what}${order},${shown.every((row) => value(row, 'fieldGroup') !== '') ? '' : ' some of them'}${groups}`;
}

/** True for a part that is made here, not added to. */
export const isMade = (context: WritingContext, part: Part): boolean =>
  part.own !== null && context.roleOf(part.own) === 'build' && !isChanged(context, part.own);

/** The form: which fields, in which order and groups. */
export const formOrder: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const shown = builtFields(part).filter((row) => !isOffForm(row) && !isChanged(context, row));
    if (shown.length === 0) return null;
    if (isMade(context, part)) return whole(context, part, shown);
    return `${shown.length <= NAMED ? list(fieldNames(context, shown, part)) : `the ${count(shown.length, 'new field')} of the table`}${groupsTold(shown)}`;
  }).map(({ components, what }) => ({ text: `${capital(formOf(components))} ${components.length === 1 ? 'shows' : 'show'} ${what}.`, weight: 90, uses: [] }));
