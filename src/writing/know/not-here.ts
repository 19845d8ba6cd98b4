import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isToBuild } from '../../domain/status';
import { labels } from '../facts/names';
import { isChanged } from '../fields';
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
  const all = others(context);
  // A field that several types share says nothing of their other fields.
  const isWhole = context.parts.length === 1 || context.parts.some(({ own }) => own !== null && context.roleOf(own) === 'build');
  const rows = isWhole ? all : all.filter((row) => context.roleOf(row) !== null);
  const removal = context.ticket.action === 'remove';
  const built = rows.filter((row) => isToBuild(statusPolicy[row.code]) && context.roleOf(row) === 'exists');
  const waiting = rows.filter((row) => statusPolicy[row.code] === 'hold');
  const going = removal ? [] : rows.filter((row) => statusPolicy[row.code] === 'remove');
  const here = going.filter((row) => context.roleOf(row) === 'remove');
  const later = going.filter((row) => context.roleOf(row) !== 'remove');
  return [
    ...(built.length === 0 ? [] : [`${strong('Already built')} by the Dev column: ${named(built)}. Check ${built.length === 1 ? 'it' : 'them'}; do not add ${built.length === 1 ? 'it' : 'them'} again.`]),
    ...(waiting.length === 0 || context.ticket.held ? [] : [`${strong(waiting.length === 1 ? 'Waits' : 'Wait')}: ${named(waiting)}. Leave ${waiting.length === 1 ? 'it' : 'them'} out for now.`]),
    ...takeAway(context, here),
    ...(later.length === 0 ? [] : [`${strong('Not wanted any more:')} ${named(later)}. Do not build ${later.length === 1 ? 'it' : 'them'}${later.every((row) => context.prepared.removalOfRow.has(rowKey(row.ref))) ? '; the clean-up takes away what is there' : ''}.`]),
  ];
};

/** Fields that this very ticket takes away: what goes with them, and what others keep. */
function takeAway(context: WritingContext, rows: readonly SpecRow[]): string[] {
  if (rows.length === 0) return [];
  if (rows.some((row) => row.sheet.type === 'workflow_states')) return [`${strong('Take away:')} ${named(rows)}. Drupal refuses to delete a state while content is in it: count first, and ask where that content goes.`];
  if (rows.some((row) => row.sheet.type !== 'fields')) return [`${strong('Take away:')} ${named(rows)}. Look first where the site links to ${rows.length === 1 ? 'it' : 'them'} or shows ${rows.length === 1 ? 'it' : 'them'}.`];
  if (context.parts.every(({ own }) => own === null || (context.roleOf(own) === 'build' && !isChanged(context, own)))) return [`${strong('Not wanted:')} ${named(rows)}. Leave ${rows.length === 1 ? 'it' : 'them'} out; if Drupal brings ${rows.length === 1 ? 'it' : 'one of them'} with the new type, delete it there.`];
  const [it, holds] = rows.length === 1 ? ['it', 'it holds'] : ['them', 'they hold'];
  const kept = rows.filter((row) => keepers(context, row).length > 0);
  const shared = kept.length === 0 ? '' : kept.length === rows.length ? ` Other types keep ${it}: delete ${it} here only.` : ` ${shortList(labels(kept), 4)} ${kept.length === 1 ? 'stays' : 'stay'} on other types.`;
  return [`${strong('Take away:')} ${named(rows)}. What ${holds} is lost, so count the values first and ask if there are any.${shared}`];
}

/** Rows elsewhere that share a field's storage and stay. */
function keepers(context: WritingContext, row: SpecRow): readonly SpecRow[] {
  const sharers = context.prepared.sharersOf.get(rowKey(row.ref)) ?? [];
  return sharers.filter((other) => rowKey(other.ref) !== rowKey(row.ref) && context.prepared.options.statusPolicy[other.code] !== 'remove');
}

/** Names of fields, for sentences about several. */
export const fieldNames = (rows: readonly SpecRow[], most = 6): string => {
  const names = labels(rows);
  return names.length <= most ? list(names) : shortList(names, most);
};
