import { NAMEABLE_TYPES, SHEET_TYPES } from '../domain/sheet-types';
import { DEFAULT_STATUS_POLICY } from '../domain/status';
import { buildSpec } from './build-spec';
import { kindsOn } from './registry/kinds-on';
import { relatable, relate } from './relations';
import { sheetOf } from './testing/build';
import { validateSpec } from './validate-spec';

const ROLES = sheetOf('user_roles', [['Name', 'Machine name', 'X'], ['Site editor', 'site_editor', 'a'], ['Author', 'author', 'a']]);
const RULES = sheetOf('custom', [['Name', 'X', 'For', 'Notes'], ['Notify', 'a', 'Site editor, Author', 'x'], ['Remind', 'a', 'Publisher', 'x']], 'Rules.csv');
const related = relate(RULES, { 'Rules.csv': { For: 'user_roles', Notes: 'user_roles' } });

describe('relationships of a custom sheet', () => {
  it('may name the rows of every sheet type whose rows have names of their own', () => {
    expect(NAMEABLE_TYPES).toEqual(SHEET_TYPES.filter((type) => kindsOn(type).length > 0));
  });

  it('can be said of its own columns only', () => {
    expect(relatable(RULES.columns)).toEqual(['For']);
    expect(related.columns.filter(({ names }) => names !== undefined).map(({ header }) => header)).toEqual(['For']);
    expect(relate(ROLES, { [ROLES.file]: { X: 'user_roles' } })).toBe(ROLES);
  });

  it('are references to each name in a cell', () => {
    const ends = buildSpec([ROLES, related]).references.map(({ kind, key, text, to }) => [kind, key, text, to]);
    expect(ends).toEqual([['custom', 'For', 'Site editor', 'user_role:site_editor'], ['custom', 'For', 'Author', 'user_role:author'], ['custom', 'For', 'Publisher', null]]);
    expect(buildSpec([ROLES, RULES]).references).toEqual([]);
  });

  it('are missed where they name nothing, in the cell that does', () => {
    const findings = validateSpec(buildSpec([ROLES, related]), DEFAULT_STATUS_POLICY).filter(({ code }) => code === 'reference-missing');
    expect(findings).toMatchObject([{ file: 'Rules.csv', row: 3, column: 'For', value: 'Publisher', message: 'No row of User roles is called “Publisher”.' }]);
  });
});
