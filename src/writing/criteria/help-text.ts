import { value } from '../../domain/rows';
import { allBuiltFields, isOffForm } from '../fields';
import { labels } from '../facts/names';
import { count, list } from '../language';
import type { CriterionRule } from '../rule';

/** That editors read the help texts. */
export const helpTexts: CriterionRule = (context) => {
  const rows = allBuiltFields(context).filter((row) => value(row, 'helpText') !== '' && !isOffForm(row));
  if (rows.length === 0) return [];
  const names = labels(rows).length <= 4 ? list(labels(rows)) : count(rows.length, 'field');
  return [{ text: `The help text of ${names} stands on the form as written below.`, weight: 42, uses: [] }];
};
