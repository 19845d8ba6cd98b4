import type { FactCell } from '../../../domain/ticket';
import { aBody } from '../../../testing/samples';
import { sourceRows } from './source-rows';

const cell = (file: string, row: number, column: string, text: string, covers: readonly FactCell[] = []): FactCell => ({ text, source: { ref: { file, row }, column }, covers });

describe('the source rows of a ticket', () => {
  it('are put together again from the cells that its configuration holds', () => {
    const content = {
      ...aBody().content,
      source: [{ file: 'Bundles.csv', rows: [2] }, { file: 'Fields.csv', rows: [9, 4] }],
      configuration: [
        { kind: 'heading' as const, text: 'Event' },
        { kind: 'line' as const, text: 'Said.' },
        { kind: 'table' as const, columns: ['Row', 'Label'], rows: [[{ text: '9', source: null }, cell('Fields.csv', 9, 'Field label', 'Date', [cell('Fields.csv', 4, 'Field label', 'Date')])]] },
        { kind: 'constant' as const, label: 'Trns.', cell: cell('Fields.csv', 4, 'Trns.', 'n'), cells: [cell('Fields.csv', 9, 'Trns.', 'n')], rest: '' },
        { kind: 'notes' as const, items: [{ subject: 'Date', label: 'Help', cell: cell('Fields.csv', 9, 'Help text', 'When?') }] },
        { kind: 'settings' as const, columns: ['Setting', 'Value'], rows: [[cell('Bundles.csv', 2, 'Name', 'Event')]] },
      ],
      sourceFacts: [{ label: 'ID', cell: cell('Views.csv', 7, 'ID', '12') }],
    };
    expect(sourceRows(content)).toEqual([
      { file: 'Bundles.csv', rows: [{ row: 2, cells: [{ column: 'Name', text: 'Event' }] }] },
      {
        file: 'Fields.csv',
        rows: [
          { row: 4, cells: [{ column: 'Field label', text: 'Date' }, { column: 'Trns.', text: 'n' }] },
          { row: 9, cells: [{ column: 'Field label', text: 'Date' }, { column: 'Trns.', text: 'n' }, { column: 'Help text', text: 'When?' }] },
        ],
      },
      { file: 'Views.csv', rows: [{ row: 7, cells: [{ column: 'ID', text: '12' }] }] },
    ]);
  });
});
