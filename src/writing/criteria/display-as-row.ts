import { value } from '../../domain/rows';
import { rowName } from '../facts/names';
import { code, plain } from '../language';
import type { CriterionRule } from '../rule';

const MOST = 3;

/** Name and plugin of displays, as the view's own page shows them. */
export const displayAsRow: CriterionRule = (context) =>
  context.rows.build
    .filter((row) => row.sheet.type === 'view_displays' && value(row, 'machineName') !== '' && value(row, 'displayPlugin') !== '')
    .slice(0, MOST)
    .map((row) => ({
      text: `The view's own page shows ${plain(rowName(row))} as a display of the type ${plain(value(row, 'displayPlugin'))}, with the machine name ${code(value(row, 'machineName'))}.`,
      weight: 36,
      uses: [{ row, key: 'displayPlugin' }],
    }));
