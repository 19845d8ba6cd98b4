import { rowKey, value } from '../../domain/rows';
import type { Mention } from '../../domain/spec';
import { stripHtml } from '../language/html';
import { rowName } from '../facts/names';
import { plain, quote } from '../language';
import type { KnowRule, WritingContext } from '../rule';

const MOST = 3;
const LONGEST = 140;

/** Cells elsewhere that name the thing and are worth quoting: short, and not a reference or a list of names. */
function worth(context: WritingContext, mention: Mention): boolean {
  if (mention.fromComponent !== null && context.parts.some(({ component }) => component.id === mention.fromComponent)) return false;
  if (context.prepared.options.statusPolicy[mention.from.code] === 'remove') return false;
  return stripHtml(value(mention.from, mention.key)).length <= LONGEST;
}

/** What notes on other sheets say of the thing, in their own words. */
export const mentioned: KnowRule = (context) => {
  if (context.parts.length > MOST) return [];
  const found = context.parts.flatMap(({ component }) => context.prepared.mentionsOf.get(component.id) ?? []).filter((mention) => worth(context, mention));
  const byRow = [...new Map(found.map((mention) => [`${rowKey(mention.from.ref)}#${mention.key}`, mention])).values()];
  return byRow.slice(0, MOST).map(({ from, key }) => {
    const owner = context.spec.componentOfRow.get(rowKey(from.ref));
    const name = owner === undefined || owner.row === from ? '' : `${plain(owner.name)} › `;
    return `${name}${plain(rowName(from))} (${plain(from.ref.file)} row ${String(from.ref.row)}) says: ${quote(stripHtml(value(from, key)))}`;
  });
};
