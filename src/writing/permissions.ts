import { value } from '../domain/rows';
import type { Component } from '../domain/spec';

/** Permissions that a role's note lists: `80 permissions: access content, …`. */
export interface PermissionList {
  /** The number that the note gives, as written; empty where it gives none. */
  readonly count: string;
  readonly names: readonly string[];
}

const LIST = /(?:^|\n)\s*(?:(\d+)\s+)?permissions?:\s*([^\n]+)/iu;

/** Reads a note's list of permissions; null where the note is in plain words. Commas in the list always part permissions. */
export function permissionsOf(notes: string): PermissionList | null {
  const text = notes.replace(/(?:^|\n)Changed:[^]*$/u, '');
  const found = LIST.exec(text);
  if (found === null) return /^0 permissions\s*$/u.test(text.trim()) ? { count: '0', names: [] } : null;
  if (found[1] === undefined) return null;
  return {
    count: found[1],
    names: (found[2] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}

/** Permissions that the sheet lists for a role; null where it lists none. */
export const permissionsOfRole = ({ row }: Component): PermissionList | null => (row === null ? null : permissionsOf(value(row, 'notes')));

/** True for a role that Drupal lets do everything. */
export const hasAll = ({ row }: Component): boolean => row !== null && /administrator role|all permissions/iu.test(value(row, 'notes'));
