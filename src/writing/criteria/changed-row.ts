import { isChanged } from '../fields';
import { rowName } from '../facts/names';
import { plain } from '../language';
import type { CriterionRule } from '../rule';

const MOST = 2;

/** That a changed row and the site agree again, where nothing more telling can be said. */
export const changedRow: CriterionRule = (context) =>
  context.rows.build
    .filter((row) => isChanged(context, row))
    .slice(0, MOST)
    .map((row) => ({ text: `What the site has for ${plain(rowName(row))} agrees with row ${String(row.ref.row)} of ${plain(row.ref.file)} in every column.`, weight: 24, uses: [] }));
