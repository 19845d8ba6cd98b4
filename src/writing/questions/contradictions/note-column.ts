import { plain, quote } from '../../language';
import { rowName } from '../../facts/names';
import { noteAgainstColumns } from '../../../spec/validation/rules/note-contradiction';
import { allBuiltFields } from '../../fields';
import type { QuestionRule } from '../../rule';

const header = (headers: readonly { readonly key: string | null; readonly header: string }[], key: string): string => headers.find((column) => column.key === key)?.header ?? key;

/** A note that says another thing than the column beside it. */
export const noteColumn: QuestionRule = {
  code: 'note-column',
  ask: (context) =>
    allBuiltFields(context).flatMap((row) =>
      noteAgainstColumns(row).map(({ key, what }) => ({
        text: `${plain(rowName(row))} (row ${String(row.ref.row)}): ${what}. Is the note right, or the column ${quote(header(row.sheet.columns, key))}?`,
        about: [{ row, key }, { row, key: 'notes' }],
      })),
    ),
};
