import { rowName } from '../facts/names';
import { pluginOf, saysSomething } from '../displays';
import { list, plain, strong } from '../language';
import { value } from '../../domain/rows';
import type { KnowRule } from '../rule';

/** What one has to know of a view's displays before one begins. */
export const displays: KnowRule = (context) =>
  context.parts.flatMap((part) => {
    if (part.component.kind !== 'view') return [];
    const rows = part.children.build.filter((row) => row.sheet.type === 'view_displays');
    const standard = rows.find((row) => pluginOf(row) === 'default');
    const others = rows.filter((row) => row !== standard);
    const silent = others.filter((row) => value(row, 'notes') === '');
    const embeds = rows.filter((row) => pluginOf(row) === 'embed');
    const base = part.own === null ? '' : value(part.own, 'baseTable');
    const takes = standard !== undefined && silent.length > 0 && saysSomething(standard);
    return [
      ...(takes ? [`${list(silent.map((row) => plain(rowName(row))))} ${silent.length === 1 ? 'has' : 'have'} no notes: ${silent.length === 1 ? 'it takes' : 'they take'} over what ${plain(rowName(standard))} says.`] : []),
      ...(embeds.length === 0 ? [] : ['Displays of the type Embed are offered only after "Allow embedded displays" is on (Structure › Views › Settings).']),
      ...(/^index\b/iu.test(base) ? [`${strong('Needs')} Search API and the index behind ${plain(base)}; no sheet holds it.`] : []),
    ];
  });
