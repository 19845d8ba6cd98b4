import type { SheetType } from '../../../domain/sheet-types';
import { matchColumns } from './match-columns';

const keys = (type: SheetType, ...header: string[]): (string | null)[] => matchColumns(type, header).columns.map((column) => column.key);

describe('matching columns', () => {
  it('compares headers without case, punctuation, blanks and remarks', () => {
    expect(keys('fields', ' BUNDLE ', 'field-label', 'Machine_Name', 'req’d', 'VALS', 'Field type (Drupal)', 'Help text\nmay hold HTML', 'Colour')).toEqual([
      'bundle', 'label', 'machineName', 'required', 'cardinality', 'fieldType', 'helpText', null,
    ]);
  });

  it('gives a key to the better of two columns, and tells of the other', () => {
    const match = matchColumns('fields', ['Notes', 'Type', 'Settings/notes', 'Field type', 'Notes']);
    expect(match.columns.map((column) => column.key)).toEqual([null, null, 'notes', 'fieldType', null]);
    expect(match.doubles.map(({ taken, left }) => [taken, left])).toEqual([['Settings/notes', 'Notes'], ['Field type', 'Type'], ['Settings/notes', 'Notes']]);
  });

  it('keeps headers verbatim and duplicates apart', () => {
    expect(matchColumns('menus', [' Title', 'Title', '']).columns).toEqual([
      { index: 0, header: ' Title', key: 'name' },
      { index: 1, header: 'Title', key: null },
      { index: 2, header: '', key: null },
    ]);
  });

  it('names the required columns that are missing as the template does', () => {
    expect(matchColumns('workflow_transitions', ['Label', 'From']).missing).toEqual(['Workflow', 'To state']);
  });
});
