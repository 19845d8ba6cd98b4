import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { pluginOf, saysSomething } from '../displays';
import { rowName } from '../facts/names';
import { code, list, numberWord, plain, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { isGeneric } from './display-name';

const NAMED = 5;

/** Names of displays; those that share one carry their machine name. With `byMachineName`, titles that Drupal gives by itself are left out. */
function names(rows: readonly SpecRow[], byMachineName = false): string {
  const all = rows.map((row) => plain(rowName(row)));
  const told = rows.map((row, index) => {
    const name = all[index] ?? '';
    if (byMachineName && isGeneric(row) && value(row, 'machineName') !== '') return code(value(row, 'machineName'));
    const twin = all.some((other, place) => place !== index && other === name);
    return twin && value(row, 'machineName') !== '' ? `${name} (${code(value(row, 'machineName'))})` : name;
  });
  return rows.length <= NAMED ? list(told) : shortList(told, NAMED);
}

/** Where displays of a plugin are met in the site. */
const MET: readonly { readonly plugin: string; readonly say: (names: string, one: boolean) => string }[] = [
  { plugin: 'block', say: (of, one) => `Place block at ${code('/admin/structure/block')} offers ${/\bblock\b/iu.test(of) ? '' : one ? 'the block ' : 'the blocks '}${of}` },
  { plugin: 'entity reference', say: (of, one) => `A reference field that takes its options from a view can use the ${one ? 'display' : 'displays'} ${of}` },
];

/** Where displays of some plugins are offered. */
export const displayOffered: CriterionRule = (context) => {
  const displays = context.rows.build.filter((row) => row.sheet.type === 'view_displays');
  return MET.flatMap(({ plugin, say }): Candidate[] => {
    const rows = displays.filter((row) => pluginOf(row) === plugin);
    return rows.length === 0 ? [] : [{ text: `${say(names(rows, true), rows.length === 1)}.`, weight: 60, uses: [] }];
  });
};

/** Which displays a view has; of those that the sheet says nothing more about, the plugin and the machine name, too. */
export const displaysListed: CriterionRule = (context) =>
  context.parts.flatMap((part): Candidate[] => {
    const rows = part.children.build.filter((row) => row.sheet.type === 'view_displays');
    if (rows.length === 0 || part.component.kind !== 'view') return [];
    const silent = !rows.some(saysSomething) && rows.length <= NAMED;
    const told = silent ? list(rows.map((row) => `${plain(rowName(row))} (${value(row, 'machineName') === '' ? plain(pluginOf(row)) : `${code(value(row, 'machineName'))}, ${plain(pluginOf(row))}`})`)) : names(rows);
    const what = rows.length === 1 ? `the display ${told}` : rows.length <= NAMED ? `the displays ${told}` : `${numberWord(rows.length)} displays, ${told}`;
    return [{ text: `The view ${plain(part.component.name)} has ${what}.`, weight: silent ? 70 : 44, uses: [] }];
  });
