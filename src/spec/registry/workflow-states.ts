import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';
import { CONFIG_NAMES } from './machine-names';

export const workflowStates: SheetDefinition = {
  type: 'workflow_states',
  title: 'Workflow states',
  names: ['workflow states', 'workflow state', 'states'],
  columns: [
    ...BOOKKEEPING,
    { key: 'workflow', headers: ['Workflow', 'Workflow id', 'Workflow name'], required: true },
    { key: 'label', headers: ['Label', 'State', 'Name'], required: true },
    MACHINE_NAME,
    { key: 'weight', headers: ['Weight'] },
    NOTES,
  ],
  row: { is: 'child', of: ['workflow'], parentSheet: 'workflows', parent: 'workflow', lookUp: null, identity: ['machineName'] },
  references: [],
  machineNames: CONFIG_NAMES,
};
