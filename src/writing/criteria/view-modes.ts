import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { code, list, lowerFirst, plain, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const usedOn = (row: SpecRow): string[] => value(row, 'usedOn').split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== '-');

/** Machine name of a view mode: its column, or its note where the sheet has none. */
export const viewModeName = (row: SpecRow): string => value(row, 'machineName') || (/^Machine name:\s*([a-z0-9_]+)/iu.exec(value(row, 'notes'))?.[1] ?? '');

/** What Manage display offers on each bundle. */
export const viewModes: CriterionRule = (context) => {
  const rows = context.rows.build.filter((row) => row.sheet.type === 'view_modes');
  if (rows.length === 0) return [];
  const bundles = [...new Set(rows.flatMap(usedOn))];
  const modesOf = (bundle: string): SpecRow[] => rows.filter((row) => usedOn(row).includes(bundle));
  const told = [...bundles].sort((a, b) => modesOf(b).length - modesOf(a).length).slice(0, 4).map((bundle): Candidate => {
    const names = modesOf(bundle).map((row) => plain(rowName(row)));
    return { text: `Manage display of ${plain(bundle)} has ${shortList(names, 6)} switched on as custom display${names.length === 1 ? '' : 's'}.`, weight: 74, uses: [] };
  });
  const machine = rows.flatMap((row) => (viewModeName(row) === '' ? [] : [`${plain(rowName(row))} (${code(viewModeName(row))})`]));
  return [
    { text: `${code('/admin/structure/display-modes/view')} lists the view ${rows.length === 1 ? 'mode' : 'modes'} ${machine.length === rows.length && rows.length <= 8 ? list(machine) : shortList(rows.map((row) => plain(rowName(row))), 8)} for ${list([...new Set(rows.map((row) => plain(lowerFirst(value(row, 'entityType')))))])}.`, weight: 80, uses: [] },
    ...told,
    ...rows.filter((row) => usedOn(row).length === 0).slice(0, 2).map((row) => ({
      text: `Manage display of any ${plain(lowerFirst(value(row, 'entityType')))} offers ${plain(rowName(row))} under Custom display settings.`,
      weight: 42,
      uses: [{ row, key: 'usedOn' }],
    })),
    ...rows.filter((row) => viewModeName(row) !== '').slice(0, 3).map((row) => ({
      text: `Templates and exported configuration know ${plain(rowName(row))} as ${code(viewModeName(row))}.`,
      weight: 40,
      uses: [{ row, key: 'machineName' }],
    })),
    ...(bundles.length > 4 ? [{ text: 'Every other bundle of the table has its view modes switched on.', weight: 60, uses: [] }] : []),
  ];
};
