import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

export const fields: SheetDefinition = {
  type: 'fields',
  title: 'Fields',
  names: ['fields', 'field'],
  columns: [
    ...BOOKKEEPING,
    { key: 'bundle', headers: ['Bundle', 'Bundle name', 'Content type'], required: true },
    { key: 'label', headers: ['Field label', 'Label', 'Field name', 'Field'], required: true },
    MACHINE_NAME,
    { key: 'reused', headers: ['Reused Field', 'Reused', 'Re-used field', 'Shared field'], telling: true },
    { key: 'fieldGroup', headers: ['Field group', 'Fieldgroup', 'Group'], telling: true },
    { key: 'fieldType', headers: ['Field type', 'Type'], required: true, telling: true },
    { key: 'refBundle', headers: ['Ref. bundle', 'Ref bundles', 'Reference bundle', 'Referenced bundle', 'Target bundle'], telling: true },
    { key: 'required', headers: ["Req'd", 'Req', 'Required'], telling: true },
    { key: 'cardinality', headers: ['Vals.', 'Values', 'Cardinality', 'Number of values'], telling: true },
    { key: 'widget', headers: ['Form widget', 'Widget'], telling: true },
    { key: 'translatable', headers: ['Trns.', 'Trans.', 'Translatable'] },
    NOTES,
    { key: 'helpText', headers: ['Help text', 'Help'], telling: true },
    { key: 'bundleMachineName', headers: ['Bundle machine name'] },
  ],
};
