import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isToBuild } from '../../domain/status';
import { labels } from '../facts/names';
import { list, rowsText, shortList, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';

const named = (rows: readonly SpecRow[]): string => `${shortList(labels(rows), 6)} (${rowsText(rows.map((row) => row.ref.row))})`;

/** Children of the ticket's components that it does not build, by what the status column says. */
function others(context: WritingContext): readonly SpecRow[] {
  return context.parts.flatMap(({ component, own }) => (own === null ? [] : component.children).filter((row) => context.roleOf(row) !== 'build'));
}

/** What of this thing is there, waits, or goes. */
export const notHere: KnowRule = (context) => {
  const { statusPolicy } = context.prepared.options;
  const rows = others(context);
  const removal = context.ticket.action === 'remove';
  const built = rows.filter((row) => isToBuild(statusPolicy[row.code]) && context.roleOf(row) === 'exists');
  const waiting = rows.filter((row) => statusPolicy[row.code] === 'hold');
  const going = removal ? [] : rows.filter((row) => statusPolicy[row.code] === 'remove');
  return [
    ...(built.length === 0 ? [] : [`${strong('Already built')} by the Dev column: ${named(built)}. Check ${built.length === 1 ? 'it' : 'them'}; do not add ${built.length === 1 ? 'it' : 'them'} again.`]),
    ...(waiting.length === 0 || context.ticket.held ? [] : [`${strong(waiting.length === 1 ? 'Waits' : 'Wait')}: ${named(waiting)}. Leave ${waiting.length === 1 ? 'it' : 'them'} out for now.`]),
    ...(going.length === 0 ? [] : [`${strong('Not wanted any more:')} ${named(going)}. Do not build ${going.length === 1 ? 'it' : 'them'}${going.every((row) => context.prepared.removalOfRow.has(rowKey(row.ref))) ? '; the clean-up takes away what is there' : ''}.`]),
  ];
};

/** Names of fields, for sentences about several. */
export const fieldNames = (rows: readonly SpecRow[], most = 6): string => {
  const names = labels(rows);
  return names.length <= most ? list(names) : shortList(names, most);
};
