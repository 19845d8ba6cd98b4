import { value } from '../../domain/rows';
import { optionsView } from '../criteria/from-views';
import { rowName } from '../facts/names';
import { code, plain, rowsText, shortList, strong } from '../language';
import type { KnowRule } from '../rule';

const DISPLAYS = 5;

/** Fields elsewhere whose options a view's displays give, as their notes say. */
export const optionsFor: KnowRule = (context) =>
  context.parts.flatMap(({ component }) => {
    if (component.kind !== 'view' || component.machineName === '') return [];
    const users = (context.prepared.mentionsOf.get(component.id) ?? [])
      .filter(({ from, key }) => key === 'notes' && from.sheet.type === 'fields' && context.prepared.options.statusPolicy[from.code] !== 'remove')
      .map(({ from }) => ({ from, options: optionsView(from) }));
    const byDisplay = new Map<string, typeof users>();
    for (const user of users) if (user.options?.view === component.machineName) byDisplay.set(user.options.display, [...(byDisplay.get(user.options.display) ?? []), user]);
    if (byDisplay.size === 0) return [];
    const told = [...byDisplay].map(([display, of]) => {
      const fields = [...new Set(of.map(({ from }) => `${plain(rowName(from))} on ${plain(value(from, 'bundle').replace(/\s*\([^()]*\)$/u, ''))}`))];
      return `${shortList(fields, 3)} (from ${code(display)})`;
    });
    return [`${strong('Feeds fields:')} ${shortList(told, DISPLAYS)}; Fields ${rowsText([...byDisplay.values()].flat().map(({ from }) => from.ref.row))}.`];
  });
