import { BOOKKEEPING, NOTES, type SheetDefinition } from './definition';

export const imageEffects: SheetDefinition = {
  type: 'image_effects',
  title: 'Image effects',
  names: ['image effects', 'image style effects', 'effects'],
  columns: [
    ...BOOKKEEPING,
    { key: 'style', headers: ['Image style', 'Style', 'Style name'], required: true },
    { key: 'effect', headers: ['Effect', 'Image effect'], required: true, telling: true },
    { key: 'summary', headers: ['Summary'], telling: true, freeText: true },
    NOTES,
  ],
  row: { is: 'child', of: ['image_style'], parentSheet: 'image_styles', parent: 'style', lookUp: null, identity: ['effect', 'summary', 'notes'] },
  references: [],
  machineNames: null,
};
