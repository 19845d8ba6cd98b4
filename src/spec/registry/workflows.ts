import { BOOKKEEPING, DESCRIPTION, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

export const workflows: SheetDefinition = {
  type: 'workflows',
  title: 'Workflows',
  names: ['workflows', 'workflow'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['Label', 'Name', 'Workflow'], required: true },
    MACHINE_NAME,
    { key: 'type', headers: ['Type', 'Workflow type'], required: true },
    DESCRIPTION,
    NOTES,
  ],
};
