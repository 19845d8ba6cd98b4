import { csvOf } from '../../domain/csv';
import type { CellChange } from '../../domain/finding';
import type { StaleChange } from '../../spec/changes';
import { markdownText } from '../../writing/question-list/text';

/** What is to be carried over into the spreadsheet, one change for each cell, and what fits no longer. */
export interface ChangesToCarry {
  readonly changes: readonly CellChange[];
  /** Changes that the sheets hold already. */
  readonly already: number;
  readonly stale: readonly StaleChange[];
}

/**
 * The cells to change as CSV: UTF-8 with a byte order mark, commas, CRLF. Texts are the cells' own, verbatim, but for a
 * leading apostrophe on what a spreadsheet would take for a formula.
 */
export function changesCsv({ changes }: ChangesToCarry): string {
  const lines = changes.map(({ file, row, column, old, new: text }) => [file, String(row), column, old, text]);
  return csvOf([['File', 'Row', 'Column', 'Old', 'New'], ...lines]);
}

const count = (of: number, one: string): string => `${String(of)} ${one}${of === 1 ? '' : 's'}`;

/** A cell's text on one line: blanks at its ends, which one would not see, and line breaks have a sign. */
function visible(text: string): string {
  if (text === '') return '*(empty)*';
  const marked = text.replace(/^\s+|\s+$/gu, (blanks) => blanks.replace(/[^\n\r]/gu, '␣')).replace(/\r\n?|\n/gu, '↵');
  return markdownText(marked);
}

const line = ({ row, column, old, new: text }: CellChange): string => `| ${String(row)} | ${markdownText(column)} | ${visible(old)} | ${visible(text)} |`;

function fileTable(file: string, changes: readonly CellChange[]): string[] {
  return ['', `## ${markdownText(file)}`, '', '| Row | Column | Old | New |', '|---|---|---|---|', ...changes.map(line)];
}

/** The same as Markdown, file by file; ␣ stands for a blank at the end of a text, ↵ for a line break. */
export function changesMarkdown({ changes, already, stale }: ChangesToCarry): string {
  const files = [...new Set(changes.map(({ file }) => file))];
  const intro =
    changes.length === 0
      ? 'Nothing is to be carried over into the sheets.'
      : `${count(changes.length, 'cell')} in ${count(files.length, 'file')} to change in the spreadsheet. Row numbers are those of the spreadsheet; ␣ stands for a blank at an end of a text, ↵ for a line break.`;
  const there = already === 0 ? [] : ['', `${count(already, 'change')} of the list ${already === 1 ? 'is' : 'are'} already in the sheets.`];
  const unfit =
    stale.length === 0
      ? []
      : [
          '',
          '## No longer fitting',
          '',
          'These cells hold something else by now, which stays as it is.',
          '',
          '| File | Row | Column | Old | New | In the sheet |',
          '|---|---|---|---|---|---|',
          ...stale.map(({ change, found }) => `| ${markdownText(change.file)} ${line(change)} ${found === null ? '*(no such cell)*' : visible(found)} |`),
        ];
  return `${['# Change list', '', intro, ...files.flatMap((file) => fileTable(file, changes.filter((change) => change.file === file))), ...there, ...unfit].join('\n')}\n`;
}
