import { presentNote } from '../../differences';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { displayNotes, pluginOf } from '../../displays';
import { code, list } from '../../language';
import type { QuestionRule } from '../../rule';

/** Where pages of a row stood, as far as its cells say: the fixed beginning of an alias pattern, or the path of a page. */
function addressOf(row: SpecRow): string | null {
  if (row.sheet.type === 'bundles') {
    const start = /^\/?([\w-]+(?:\/[\w-]+)*)\/\[/u.exec(value(row, 'aliasPattern'))?.[1];
    return start === undefined ? null : `/${start}`;
  }
  const path = row.sheet.type === 'view_displays' && pluginOf(row) === 'page' ? displayNotes(row).path : null;
  return path === null || path.startsWith('/admin') || path.includes('%') ? null : path;
}

const saysWhere = (row: SpecRow): boolean => /redirect/iu.test(presentNote(row));

/** Addresses that visitors know and that end with a removal. */
export const removedAddresses: QuestionRule = {
  code: 'removed-addresses',
  ask: ({ ticket, rows }) => {
    if (ticket.action !== 'remove' || rows.remove.some(saysWhere)) return [];
    const gone = rows.remove.flatMap((row) => {
      const address = addressOf(row);
      return address === null ? [] : [{ row, address }];
    });
    if (gone.length === 0) return [];
    const addresses = [...new Set(gone.map(({ address }) => address))].slice(0, 4);
    return [{ text: `Do old addresses under ${list(addresses.map(code))} need a redirect?`, about: [], names: gone.map(({ row }) => row) }];
  },
};
