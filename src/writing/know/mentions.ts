import { rowKey, value } from '../../domain/rows';
import type { Mention } from '../../domain/spec';
import { optionsView } from '../criteria/from-views';
import { presentNote } from '../differences';
import { rowName } from '../facts/names';
import { plain, quote, sentences, stripHtml } from '../language';
import type { KnowRule, WritingContext } from '../rule';

/** Kinds whose own rules gather all mentions. */
const GATHERED: ReadonlySet<string> = new Set(['user_role']);
const PARTS = 3;
const MOST = 3;
const LONGEST = 160;

/** The sentence that names the thing, without HTML; empty where it is too long to be quoted. */
function quoted({ from, key, text }: Mention): string {
  const cell = key === 'notes' ? presentNote(from) : value(from, key);
  const found = sentences(stripHtml(cell)).find((sentence) => sentence.includes(text)) ?? '';
  return found.length <= LONGEST ? found.replace(/[.\s]+$/u, '') : '';
}

const LABELLED = /^(?:\p{Lu}\p{L}*(?: filters?)?): /u;

/** Cells elsewhere that name the thing and tell the builder something: not those of the ticket itself, nor of what goes. */
function isTelling(context: WritingContext, mention: Mention): boolean {
  const { from, fromComponent, key, to } = mention;
  if (context.roleOf(from) !== null && context.roleOf(from) !== 'mention') return false;
  if (fromComponent !== null && context.parts.some(({ component }) => component.id === fromComponent)) return false;
  if (context.prepared.options.statusPolicy[from.code] === 'remove') return false;
  // Help texts speak to editors, and descriptions of other things rarely ask for something.
  if (key !== 'notes' && !(key === 'description' && (from.sheet.type === 'user_roles' || from.sheet.type === 'workflows'))) return false;
  if (from.sheet.type === 'fields' && optionsView(from) !== null) return false;
  // What a display filters, shows or asks for is told by its own ticket.
  if (from.sheet.type === 'view_displays' && LABELLED.test(quoted(mention))) return false;
  // A list of permissions is the role's own work.
  return !/^\d+ permissions?:/iu.test(value(from, key)) && !(context.prepared.referencesFrom.get(rowKey(from.ref)) ?? []).some((reference) => reference.to === to);
}

/** What notes on other sheets say of the thing, in their own words. */
export const mentioned: KnowRule = (context) => {
  if (context.parts.length > PARTS) return [];
  const found = context.parts.filter(({ component }) => !GATHERED.has(component.kind)).flatMap(({ component }) => context.prepared.mentionsOf.get(component.id) ?? []).filter((mention) => isTelling(context, mention));
  const byWords = new Map<string, Mention>();
  for (const mention of found) if (quoted(mention) !== '' && !byWords.has(quoted(mention))) byWords.set(quoted(mention), mention);
  return [...byWords].slice(0, MOST).map(([words, { from }]) => {
    const owner = context.spec.componentOfRow.get(rowKey(from.ref));
    const name = owner === undefined || owner.row === from ? '' : `${plain(owner.name)} › `;
    return `${name}${plain(rowName(from))} (${plain(from.ref.file)} row ${String(from.ref.row)}) says: ${quote(words)}.`;
  });
};
