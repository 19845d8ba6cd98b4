import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';
import { BUNDLES } from './kinds';
import { FIELD_NAMES } from './machine-names';

export const fields: SheetDefinition = {
  type: 'fields',
  title: 'Fields',
  names: ['fields', 'field'],
  columns: [
    ...BOOKKEEPING,
    { key: 'bundle', headers: ['Bundle', 'Bundle name', 'Content type'], required: true, values: 'typed_names' },
    { key: 'label', headers: ['Field label', 'Label', 'Field name', 'Field'], required: true },
    MACHINE_NAME,
    { key: 'reused', headers: ['Reused Field', 'Reused', 'Re-used field', 'Shared field'], telling: true, values: 'yes_no' },
    { key: 'fieldGroup', headers: ['Field group', 'Fieldgroup', 'Group'], telling: true },
    { key: 'fieldType', headers: ['Field type', 'Type'], required: true, telling: true, values: 'field_type' },
    { key: 'refBundle', headers: ['Ref. bundle', 'Ref bundles', 'Reference bundle', 'Referenced bundle', 'Target bundle'], telling: true, values: 'typed_names' },
    { key: 'required', headers: ["Req'd", 'Req', 'Required'], telling: true, values: 'yes_no' },
    { key: 'cardinality', headers: ['Vals.', 'Values', 'Cardinality', 'Number of values'], telling: true, values: 'cardinality' },
    { key: 'widget', headers: ['Form widget', 'Widget'], telling: true, values: 'widget' },
    { key: 'translatable', headers: ['Trns.', 'Trans.', 'Translatable'], values: 'yes_no' },
    NOTES,
    { key: 'helpText', headers: ['Help text', 'Help'], telling: true, freeText: true },
    { key: 'bundleMachineName', headers: ['Bundle machine name'] },
  ],
  row: { is: 'child', of: BUNDLES, parentSheet: 'bundles', parent: 'bundle', lookUp: 'bundleMachineName', identity: ['machineName'] },
  references: [
    { key: 'refBundle', kind: 'target', to: BUNDLES, targetSheet: 'bundles', list: true, lookUp: null, kindColumn: null, after: null },
  ],
  machineNames: FIELD_NAMES,
};
