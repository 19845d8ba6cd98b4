import { value } from '../../domain/rows';
import { presentNote } from '../differences';
import { pluginOf, saysSomething } from '../displays';
import { rowName } from '../facts/names';
import { plain, shortList, strong } from '../language';
import type { KnowRule } from '../rule';

/** What one has to know of a view's displays before one begins. */
export const displays: KnowRule = (context) =>
  context.parts.flatMap((part) => {
    if (part.component.kind !== 'view') return [];
    const rows = part.children.build.filter((row) => row.sheet.type === 'view_displays');
    const standard = part.component.children.find((row) => pluginOf(row) === 'default');
    const live = rows.filter((row) => row !== standard);
    const silent = live.filter((row) => presentNote(row) === '');
    const embeds = rows.filter((row) => pluginOf(row) === 'embed');
    const base = part.component.row === null ? '' : value(part.component.row, 'baseTable');
    const takes = standard !== undefined && silent.length > 0 && saysSomething(standard);
    const unsaid = live.length > 0 && rows.every((row) => presentNote(row) === '') && (part.own === null || presentNote(part.own) === '');
    const isOff = part.own !== null && context.roleOf(part.own) === 'build' && value(part.own, 'enabled').toLowerCase() === 'disabled';
    const answers = live.some((row) => pluginOf(row) === 'page' || /(?:^|\s)path:/iu.test(presentNote(row)));
    return [
      ...(isOff && answers ? [`${strong('Disabled')} when done: a page answers only while the view is enabled, so check it before you switch the view off.`] : []),
      ...(takes ? [`${shortList([...new Set(silent.map((row) => plain(rowName(row))))], 4)} ${silent.length === 1 ? 'has' : 'have'} no notes: ${silent.length === 1 ? 'it takes' : 'they take'} over what ${plain(rowName(standard))} says.`] : []),
      ...(unsaid ? [`The sheet names the displays of ${plain(part.component.name)} and nothing of what they show, filter or sort.`] : []),
      ...(embeds.length === 0 ? [] : ['Displays of the type Embed are offered only after "Allow embedded displays" is on (Structure › Views › Settings).']),
      ...(/^index\b/iu.test(base) ? [`${strong('Needs')} Search API and the index behind ${plain(base)}; no sheet holds it.`] : []),
    ];
  });
