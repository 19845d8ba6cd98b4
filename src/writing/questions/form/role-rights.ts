import { isToBuild } from '../../../domain/status';
import { rowKey, value } from '../../../domain/rows';
import type { Component } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import { list, plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { dispositionOf, isNew } from '../shared';

/** Roles that come with Drupal. */
const CORE = /^(?:anonymous|authenticated|administrator)$/u;

/** True where a row anywhere says something of the role. */
const isNamedElsewhere = ({ prepared }: TicketContext, component: Component): boolean =>
  (prepared.mentionsOf.get(component.id) ?? []).some(({ from }) => component.row !== null && rowKey(from.ref) !== rowKey(component.row.ref) && (isToBuild(dispositionOf(prepared, from)) || dispositionOf(prepared, from) === 'exists'));

/** A role without a word on what it may. */
export const roleWithoutRights: QuestionRule = {
  code: 'role-rights',
  ask: (context) => {
    const silent = context.parts.flatMap(({ component, own }) =>
      own === null || context.roleOf(own) !== 'build' || component.kind !== 'user_role' || CORE.test(component.machineName) || !isNew(context, own, 'notes') || value(own, 'notes') !== '' || value(own, 'description') !== '' || isNamedElsewhere(context, component)
        ? []
        : [{ component, own }],
    );
    if (silent.length === 0) return [];
    const names = list(silent.map(({ component, own }) => `${plain(component.name)} (row ${String(own.ref.row)})`));
    const text = silent.length === 1 ? `${names}: what may the role do? The sheets name no permission.` : `${names}: what may each of these roles do? The sheets name no permission.`;
    return [{ text, about: silent.map(({ own }) => ({ row: own, key: 'notes' })) }];
  },
};
