import { changesCsv, changesMarkdown } from './change-documents';

const change = (row: number, old: string, text: string) => ({ file: 'A, b.csv', row, column: 'X', old, new: text });
const LIST = { changes: [change(2, ' a|b', 'a'), change(3, '', '=1+1'), change(4, 'x\ny "z"', '-')], already: 1, stale: [{ change: change(5, 'p', 'q'), found: null }, { change: change(6, 'p', 'q'), found: '' }] };

describe('the change list as a document', () => {
  it('is a CSV that a spreadsheet never computes', () => {
    expect(changesCsv(LIST)).toBe('\uFEFFFile,Row,Column,Old,New\r\n"A, b.csv",2,X," a|b",a\r\n"A, b.csv",3,X,,\'=1+1\r\n"A, b.csv",4,X,"x\ny ""z""",\'-\r\n');
  });

  it('is Markdown file by file, blanks and line breaks to be seen, with what fits no longer', () => {
    const text = changesMarkdown(LIST);
    expect(text).toContain('3 cells in 1 file to change');
    expect(text).toContain('| 2 | X | ␣a\\|b | a |\n| 3 | X | *(empty)* | =1+1 |\n| 4 | X | x↵y "z" | - |');
    expect(text).toContain('1 change of the list is already in the sheets.');
    expect(text).toContain('| A, b.csv | 5 | X | p | q | *(no such cell)* |\n| A, b.csv | 6 | X | p | q | *(empty)* |');
  });

  it('says when there is nothing to carry over', () => {
    expect(changesMarkdown({ changes: [], already: 0, stale: [] })).toBe('# Change list\n\nNothing is to be carried over into the sheets.\n');
    expect(changesCsv({ changes: [], already: 0, stale: [] })).toBe('\uFEFFFile,Row,Column,Old,New\r\n');
  });
});
