import { rowKey, value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { displayNotes, pluginOf } from '../displays';
import { rowName } from '../facts/names';
import { keptFields } from '../know/removal';
import { code, plain, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const MOST = 4;

const goingDisplays = (rows: readonly SpecRow[]): readonly SpecRow[] => rows.filter((row) => row.sheet.type === 'view_displays');

/** Addresses and blocks that are gone with the displays of a view. */
export const pagesGone: CriterionRule = (context) => {
  const displays = goingDisplays(context.rows.remove);
  const paths = [...new Set(displays.flatMap((row) => displayNotes(row).path ?? []))];
  const views = [...new Set(displays.flatMap((row) => context.spec.componentOfRow.get(rowKey(row.ref)) ?? []))];
  const blocks = [...new Set(displays.filter((row) => pluginOf(row) === 'block').map((row) => plain(rowName(row))))];
  return [
    ...(paths.length === 0 ? [] : [{ text: `${shortList(paths.map(code), MOST)} ${paths.length === 1 ? 'answers' : 'answer'} with Page not found, or with what replaces ${paths.length === 1 ? 'it' : 'them'}${paths.some((path) => path.includes('%')) ? ', whatever stands for %' : ''}.`, weight: 74, uses: [] }]),
    ...(blocks.length === 0 ? [] : [{ text: `No region of the site has the ${blocks.length === 1 ? 'block' : 'blocks'} ${shortList(blocks, MOST)} any more.`, weight: 68, uses: [] }]),
    ...(views.length === 0 ? [] : [{ text: `No menu link leads to a display of ${shortList(views.map(({ name }) => plain(name)), MOST)} that is gone.`, weight: 40, uses: [] }]),
  ] satisfies Candidate[];
};

/** Fields that others share and keep. */
export const sharedStay: CriterionRule = (context) => {
  const byBundle = new Map<string, string[]>();
  const { statusPolicy } = context.prepared.options;
  const isThere = (row: SpecRow): boolean => statusPolicy[row.code] === 'exists' || statusPolicy[row.code] === 'change';
  for (const { others } of keptFields(context)) {
    const keeper = others.find(isThere) ?? others[0];
    const bundle = keeper === undefined ? undefined : context.spec.componentOfRow.get(rowKey(keeper.ref));
    const key = bundle === undefined || keeper === undefined ? '' : `${plain(bundle.name)} ${isThere(keeper) ? 'still has' : 'has'}`;
    if (keeper !== undefined && key !== '') byBundle.set(key, [...(byBundle.get(key) ?? []), `${plain(rowName(keeper))} (${code(value(keeper, 'machineName'))})`]);
  }
  return [...byBundle].slice(0, 1).map(([has, names]) => ({ text: `${has} ${shortList([...new Set(names)], MOST)}${has.endsWith('still has') ? `, with ${names.length === 1 ? 'its' : 'their'} values` : ''}.`, weight: 70, uses: [] }));
};
