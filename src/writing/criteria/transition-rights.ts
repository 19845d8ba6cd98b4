import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { groupTransitions } from '../facts/transitions';
import { rolesOf, whoMay } from '../facts/transition-roles';
import { rowName } from '../facts/names';
import { article, capital, code, list, plain, quote, shortList } from '../language';
import { hasAll } from '../permissions';
import type { Candidate, CriterionRule } from '../rule';

const MOST = 4;
const ROLES = 3;
const LONGEST = 100;

const transitionsOf = (rows: readonly SpecRow[]): readonly SpecRow[] => rows.filter((row) => row.sheet.type === 'workflow_transitions');
const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** Which transitions each role is offered, by the lists of permissions in the roles' sheet. */
export const transitionRoles: CriterionRule = (context) =>
  context.parts.flatMap((part): Candidate[] => {
    const rows = groupTransitions(transitionsOf(part.children.build)).flatMap(([row]) => row ?? []);
    const may = rows.map((row) => ({ row, roles: whoMay(context.prepared, row) }));
    if (may.every(({ roles }) => roles.length === 0)) return [];
    const told = rolesOf(context.prepared).filter((role) => !hasAll(role) && may.some(({ roles }) => roles.includes(role)));
    return told.slice(0, ROLES).map((role) => {
      const labels = (is: boolean): string[] => distinct(may.filter(({ roles }) => roles.includes(role) === is).map(({ row }) => plain(rowName(row))));
      const [yes, no] = [labels(true), labels(false)];
      return { text: `${capital(article(role.name))} ${plain(role.name)} is offered ${shortList(yes, 5)}${no.length === 0 ? '' : `, but not ${shortList(no, MOST, 'or')}`}.`, weight: 82, uses: [] };
    });
  });

/** Who may use a transition by its own note. */
export const transitionNotes: CriterionRule = (context) => {
  const byNote = new Map<string, SpecRow[]>();
  for (const row of transitionsOf(context.rows.build)) {
    const note = value(row, 'notes').replace(/(?:^|\n)Changed:[^]*$/u, '').trim();
    if (note !== '' && note.length <= LONGEST && !note.includes('?') && !context.isOpen(row, 'notes')) byNote.set(note, [...(byNote.get(note) ?? []), row]);
  }
  return [...byNote].slice(0, MOST).map(([note, rows]) => ({
    text: `${list(distinct(rows.map((row) => plain(rowName(row)))))} ${distinct(rows.map(rowName)).length === 1 ? 'goes' : 'go'} by ${distinct(rows.map(rowName)).length === 1 ? 'its' : 'their'} note: ${quote(note.replace(/[.\s]+$/u, ''))}.`,
    weight: 81,
    uses: rows.map((row) => ({ row, key: 'notes' })),
  }));
};

/** The permission that Drupal makes for each transition. */
export const transitionRights: CriterionRule = (context) =>
  context.parts.flatMap((part) => {
    const groups = groupTransitions(transitionsOf(part.children.build));
    const names = distinct(groups.flatMap(([row]) => (row === undefined ? [] : [plain(rowName(row))])));
    if (names.length === 0 || names.length > MOST) return [];
    return [{ text: `${code('/admin/people/permissions')} has a permission of its own for ${list(names)} in ${plain(part.component.name)}.`, weight: 36, uses: [] }];
  });

/** What of the workflow stays as it is. */
export const statesStay: CriterionRule = (context) =>
  context.parts.flatMap((part) => {
    const names = distinct(part.children.exists.filter((row) => row.sheet.type === 'workflow_states').map((row) => plain(rowName(row))));
    return names.length === 0 || part.component.kind !== 'workflow' ? [] : [{ text: `${plain(part.component.name)} still has the ${names.length === 1 ? 'state' : 'states'} ${list(names)}.`, weight: 34, uses: [] }];
  });
