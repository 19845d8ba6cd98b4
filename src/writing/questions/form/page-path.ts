import type { QuestionRule } from '../../rule';
import { rowsNamed } from '../shared';
import { corePath, withoutPath } from './view-paths';

/** A page, feed or export display cannot be saved without a path. */
export const pagePath: QuestionRule = {
  code: 'page-path',
  ask: (context) => {
    const rows = withoutPath(context).filter((row) => corePath(context, row) === null);
    if (rows.length === 0) return [];
    return [{ text: `${rowsNamed(rows)}: at which ${rows.length === 1 ? 'path' : 'paths'}?`, about: rows.map((row) => ({ row, key: 'path' })) }];
  },
};
