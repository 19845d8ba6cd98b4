import { groupTransitions } from '../facts/transitions';
import { rowName } from '../facts/names';
import { code, list, plain } from '../language';
import type { CriterionRule } from '../rule';

const MOST = 4;

/** The permission that Drupal makes for each transition. */
export const transitionRights: CriterionRule = (context) =>
  context.parts.flatMap((part) => {
    const groups = groupTransitions(part.children.build.filter((row) => row.sheet.type === 'workflow_transitions'));
    const names = [...new Set(groups.flatMap(([row]) => (row === undefined ? [] : [plain(rowName(row))])))];
    if (names.length === 0 || names.length > MOST) return [];
    return [{ text: `${code('/admin/people/permissions')} has a permission of its own for ${list(names)} in ${plain(part.component.name)}.`, weight: 36, uses: [] }];
  });

/** What of the workflow stays as it is. */
export const statesStay: CriterionRule = (context) =>
  context.parts.flatMap((part) => {
    const names = [...new Set(part.children.exists.filter((row) => row.sheet.type === 'workflow_states').map((row) => plain(rowName(row))))];
    return names.length === 0 || part.component.kind !== 'workflow' ? [] : [{ text: `${plain(part.component.name)} still has the ${names.length === 1 ? 'state' : 'states'} ${list(names)}.`, weight: 34, uses: [] }];
  });
