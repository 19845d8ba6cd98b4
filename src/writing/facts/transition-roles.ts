import { rowKey, value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { hasAll, permissionsOfRole } from '../permissions';
import type { PreparedWriting } from '../prepare';

/** The permission that Drupal makes for a transition (core's Content Moderation module). */
export const transitionPermission = (workflow: string, transition: string): string => `use ${workflow} transition ${transition}`;

/** Roles of the sheets that are to be there: whose row does not go. */
export const rolesOf = ({ spec, options }: PreparedWriting): Component[] =>
  spec.components.filter(({ kind, row }) => kind === 'user_role' && row !== null && !['remove', 'hold', 'skip'].includes(options.statusPolicy[row.code]));

/** Roles whose lists hold the permission of a transition; those that may do everything are not named. */
export function whoMay(prepared: PreparedWriting, transition: SpecRow): Component[] {
  const workflow = prepared.spec.componentOfRow.get(rowKey(transition.ref));
  const name = value(transition, 'machineName');
  if (workflow === undefined || workflow.machineName === '' || name === '') return [];
  const wanted = transitionPermission(workflow.machineName, name);
  return rolesOf(prepared).filter((role) => !hasAll(role) && (permissionsOfRole(role)?.names.includes(wanted) ?? false));
}
