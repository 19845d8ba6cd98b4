import type { Component } from '../../../domain/spec';
import type { PreparedWriting } from '../../prepare';
import { isGoing } from '../shared';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

interface RolePattern {
  readonly role: Component;
  readonly pattern: RegExp;
}

const patternsOf = new WeakMap<PreparedWriting, readonly RolePattern[]>();

/** Roles that stay, the longest names first, each with a pattern for its name in the singular and the plural. */
function patterns(prepared: PreparedWriting): readonly RolePattern[] {
  const known =
    patternsOf.get(prepared) ??
    prepared.spec.components
      .filter(({ kind, name, row }) => kind === 'user_role' && name.length > 2 && row !== null && !isGoing(prepared, row))
      .sort((a, b) => b.name.length - a.name.length)
      .map((role) => ({ role, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escape(role.name)}s?(?![\\p{L}\\p{N}])`, 'iu') }));
  patternsOf.set(prepared, known);
  return known;
}

/** Roles that a text names; a name inside a longer one does not count. */
export function rolesIn(prepared: PreparedWriting, text: string): Component[] {
  let rest = text;
  return patterns(prepared).flatMap(({ role, pattern }) => {
    if (!pattern.test(rest)) return [];
    rest = rest.replace(new RegExp(pattern, 'giu'), ' … ');
    return [role];
  });
}

/** The text with the name of a role replaced by a mark that patterns can look for; other roles are taken out. */
export const ROLE_MARK = '⟦role⟧';

export function withRoleMarked(prepared: PreparedWriting, text: string, role: Component): string {
  return patterns(prepared).reduce((rest, one) => rest.replace(new RegExp(one.pattern, 'giu'), one.role.id === role.id ? ROLE_MARK : '…'), text);
}

/** Sentences and lines of a note. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.;!?])\s+|\n+/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
