import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';
import { CONFIG_NAMES } from './machine-names';

export const workflowTransitions: SheetDefinition = {
  type: 'workflow_transitions',
  title: 'Workflow transitions',
  names: ['workflow transitions', 'workflow transition', 'transitions'],
  columns: [
    ...BOOKKEEPING,
    { key: 'workflow', headers: ['Workflow', 'Workflow id', 'Workflow name'], required: true },
    { key: 'label', headers: ['Label', 'Transition', 'Name'], required: true },
    MACHINE_NAME,
    { key: 'fromState', headers: ['From state', 'From', 'From states'], required: true, telling: true },
    { key: 'toState', headers: ['To state', 'To'], required: true, telling: true },
    NOTES,
  ],
  row: { is: 'child', of: ['workflow'], parentSheet: 'workflows', parent: 'workflow', lookUp: null, identity: ['machineName', 'fromState', 'toState'] },
  references: [],
  machineNames: CONFIG_NAMES,
};
