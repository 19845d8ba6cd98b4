import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Part } from '../context';
import { builtFields, isChanged, isOffForm } from '../fields';
import { labels } from '../facts/names';
import { capital, count, list, plain } from '../language';
import type { CriterionRule, WritingContext } from '../rule';
import { formOf } from './form-subject';
import { sameFor } from './same-for';

const NAMED = 6;

const groupsOf = (rows: readonly SpecRow[]): string[] => [...new Set(rows.map((row) => value(row, 'fieldGroup')))].filter((group) => group !== '' && group !== '-');

function whole(shown: readonly SpecRow[]): string {
  const groups = groupsOf(shown);
  const what = shown.length <= NAMED ? list(labels(shown)) : `the ${count(shown.length, 'field')} of the table`;
  const order = shown.length > 1 ? ' in the order of the sheet' : '';
  if (groups.length === 0) return `${what}${order}`;
  return groups.length <= 5 ? `${what}${order}, with the ${groups.length === 1 ? 'group' : 'groups'} ${list(groups.map(plain))}` : `${what}${order}, in ${count(groups.length, 'group')}`;
}

/** True for a part that is made here, not added to. */
export const isMade = (context: WritingContext, part: Part): boolean =>
  part.own !== null && context.roleOf(part.own) === 'build' && !isChanged(context, part.own);

/** The form: which fields, in which order and groups. */
export const formOrder: CriterionRule = (context) =>
  sameFor(context.parts, (part) => {
    const shown = builtFields(part).filter((row) => !isOffForm(row) && !isChanged(context, row));
    if (shown.length === 0) return null;
    if (isMade(context, part)) return whole(shown);
    return shown.length <= NAMED ? list(labels(shown)) : `the ${count(shown.length, 'new field')} of the table`;
  }).map(({ components, what }) => ({ text: `${capital(formOf(components))} ${components.length === 1 ? 'shows' : 'show'} ${what}.`, weight: 90, uses: [] }));
