import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { CHANGES_AS_CRITERIA, cutChanges, readableChanges } from '../criteria/changed-cells';
import { changeInWords, isVagueChange, workOf } from '../differences';
import { labels, rowName } from '../facts/names';
import { isChanged } from '../fields';
import { list, plain, quote, rowsText, shortList, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';

const MOST = 6;
const SENTENCES = 4;

/** Names with their row numbers, where all are of one sheet. */
const named = (rows: readonly SpecRow[]): string => `${shortList(labels(rows), MOST)}${new Set(rows.map(({ ref }) => ref.file)).size > 1 ? '' : ` (${rowsText(rows.map(({ ref }) => ref.row))})`}`;

/** Which rows of the table are new and which change what is there: the shorter list of the two. */
function mixed({ rows, ...context }: WritingContext): string[] {
  const children = rows.build.filter((row) => context.spec.componentOfRow.get(rowKey(row.ref))?.row !== row);
  const changed = children.filter((row) => isChanged({ rows, ...context }, row));
  const fresh = children.filter((row) => !changed.includes(row));
  if (changed.length === 0 || fresh.length === 0) return [];
  const isVague = changed.every((row) => isVagueChange({ rows, ...context }, row));
  if (isVague) return [`${strong('Not new, but changed:')} ${named(changed)}; the sheet does not say in what, so compare ${changed.length === 1 ? 'it' : 'them'} with the site. The other rows are new.`];
  return fresh.length <= changed.length ? [`${strong('New:')} ${named(fresh)}. The other rows change what is there.`] : [`${strong('Not new, but changed:')} ${named(changed)}. The other rows are new.`];
}

const isToldAsMixed = (context: WritingContext, vague: readonly SpecRow[]): boolean => {
  const [told = ''] = mixed(context);
  return told.includes('does not say in what') && vague.every((row) => context.spec.componentOfRow.get(rowKey(row.ref))?.row !== row);
};

/** What changed since it was built beyond what the criteria tell, as far as the notes give it. */
export const changed: KnowRule = (context) => {
  if (context.ticket.action === 'check') return [];
  const rows = context.rows.build.filter((row) => isChanged(context, row));
  if (rows.length === 0) return [];
  const vague = rows.filter((row) => isVagueChange(context, row));
  const echoes = rows.filter((row) => !vague.includes(row) && workOf(row).length === 0 && changeInWords(row) === '');
  const further = readableChanges(context).slice(CHANGES_AS_CRITERIA);
  const cut = [...cutChanges(context)];
  const told = further.slice(0, SENTENCES).map(({ text }) => text);
  const rest = further.slice(SENTENCES).flatMap((change) => change.rows);
  return [
    ...mixed(context),
    ...(told.length === 0 ? [] : [`${strong('Changed as well:')} ${told.join(' ')}${rest.length === 0 ? '' : ` What else changed on ${shortList(labels(rest), MOST)} stands in the notes.`}`]),
    ...(cut.length === 0 ? [] : [`${strong('Compare with the site:')} ${list(cut.map(([column, of]) => `${plain(column)} of ${shortList(labels(of), MOST)}`))} changed, but the notes hold only the first words of old and new, and those are the same.`]),
    ...(vague.length === 0 || isToldAsMixed(context, vague) ? [] : [`${strong('Compare with the site:')} the sheet marks ${named(vague)} as changed and does not say in what.`]),
    ...rows.filter((row) => changeInWords(row) !== '').slice(0, MOST).map((row) => `${strong('Changed:')} ${plain(rowName(row))} (row ${String(row.ref.row)}): ${quote(changeInWords(row))}`),
    ...(echoes.length === 0 ? [] : [`${named(echoes)} ${echoes.length === 1 ? 'is' : 'are'} marked as changed only because the thing ${echoes.length === 1 ? 'it belongs' : 'they belong'} to has another name now.`]),
  ];
};
