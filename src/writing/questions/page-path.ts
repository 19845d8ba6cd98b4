import { value } from '../../domain/rows';
import { displayNotes, pluginOf } from '../displays';
import type { QuestionRule } from '../rule';
import { rowsNamed } from './shared';

const NEEDS_PATH: ReadonlySet<string> = new Set(['page', 'feed', 'rest export', 'data export']);

/** A page, feed or export display cannot be saved without a path. */
export const pagePath: QuestionRule = {
  code: 'page-path',
  ask: (context) => {
    const rows = context.rows.build.filter((row) => row.sheet.type === 'view_displays' && NEEDS_PATH.has(pluginOf(row)) && displayNotes(row).path === null && !/\bpath\b/iu.test(value(row, 'notes')));
    if (rows.length === 0) return [];
    return [{ text: `${rowsNamed(rows)}: at which ${rows.length === 1 ? 'path' : 'paths'}?`, about: rows.map((row) => ({ row, key: 'path' })) }];
  },
};
