import { rowKey, value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import { groupTransitions } from '../../facts/transitions';
import { rowName } from '../../facts/names';
import { plain, quote, rowsText } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { REGISTRY } from '../../../spec/registry';
import { askedOnce } from '../once';
import { isGoing } from '../shared';
import { rolesIn, sentencesOf } from './roles-in-text';

interface ShutOut {
  readonly role: Component;
  readonly own: SpecRow;
  readonly says: string;
  readonly transition: readonly SpecRow[];
  readonly about: readonly Use[];
}

const ONLY = /\bonly\b/iu;
const NOT = /\b(?:cannot|can't|can not|may not|must not|not|never|without)\b/iu;

/** Types that a note names, of those a workflow moderates; null where it names no type at all. */
function typesNamed(prepared: PreparedWriting, note: string, workflow: Component): boolean {
  const types = prepared.spec.components.filter(({ kind, name }) => kind === 'content_type' && name.length > 2 && note.toLowerCase().includes(name.toLowerCase()));
  const moderated = new Set(prepared.spec.references.filter(({ kind, fromComponent }) => kind === 'moderates' && fromComponent === workflow.id).map(({ to }) => to));
  return types.length === 0 || types.some(({ id }) => moderated.has(id));
}

/** The sentence in which a role's note claims what a transition does; null where it claims nothing of the kind, or denies it. */
function claim(note: string, transition: string): string | null {
  const verb = /^\p{L}{4,}/u.exec(transition)?.[0].toLowerCase();
  if (verb === undefined) return null;
  const said = new RegExp(`\\b${verb}(?:e?s)?\\b`, 'iu');
  return sentencesOf(note).find((sentence) => {
    const at = said.exec(sentence)?.index;
    return at !== undefined && !NOT.test(sentence.slice(0, at)) && !/^permissions:/iu.test(sentence);
  }) ?? null;
}

function shutOut(prepared: PreparedWriting): ShutOut[] {
  const roles = prepared.spec.components.flatMap((role) => (role.kind === 'user_role' && role.row !== null && !isGoing(prepared, role.row) ? [{ role, own: role.row }] : []));
  return prepared.spec.components.flatMap((workflow) => {
    if (workflow.kind !== 'workflow') return [];
    const live = workflow.children.filter((row) => row.sheet.type === 'workflow_transitions' && !isGoing(prepared, row));
    return groupTransitions(live).flatMap((transition) => {
      const [first] = transition;
      const note = first === undefined ? '' : value(first, 'notes');
      const allowed = first !== undefined && ONLY.test(note) ? rolesIn(prepared, note) : [];
      if (first === undefined || allowed.length === 0) return [];
      return roles.flatMap(({ role, own }): ShutOut[] => {
        const says = allowed.includes(role) || /^administrator$/u.test(role.machineName) ? null : claim(value(own, 'notes'), rowName(first));
        if (says === null || !typesNamed(prepared, value(own, 'notes'), workflow)) return [];
        return [{ role, own, says, transition, about: [{ row: own, key: 'notes' }, ...transition.map((row) => ({ row, key: 'notes' }))] }];
      });
    });
  });
}

const isSame = (one: readonly SpecRow[], other: readonly SpecRow[]): boolean => one.every((row) => other.some((another) => rowKey(another.ref) === rowKey(row.ref)));

/** A role that its own row lets do what the row of a transition keeps for others. */
export const roleTransition = askedOnce({
  code: 'role-transition',
  find: (prepared) => {
    const all = shutOut(prepared);
    return all.filter((one, index) => all.findIndex((other) => other.role === one.role && isSame(other.transition, one.transition)) === index);
  },
  say: (things) =>
    things.map(({ role, own, says, transition, about }) => {
      const [first = own] = transition;
      const where = `${REGISTRY[first.sheet.type].title} ${rowsText(transition.map((row) => row.ref.row))}`;
      return { text: `${plain(role.name)} (${REGISTRY[own.sheet.type].title} row ${String(own.ref.row)}): ${quote(says.replace(/\.$/u, ''))}, but ${plain(rowName(first))} (${where}) says ${quote(value(first, 'notes'))} Which holds?`.replace(/(?<![.!?])" Which/u, '". Which'), about };
    }),
  topic: ({ role, transition }) => `whether ${plain(role.name)} may use the transition ${transition[0] === undefined ? '' : plain(rowName(transition[0]))}`,
});
