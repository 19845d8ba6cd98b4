import { BOOKKEEPING, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { IMAGE_STYLE_NAMES } from './machine-names';

export const imageStyles: SheetDefinition = {
  type: 'image_styles',
  title: 'Image styles',
  names: ['image styles', 'image style'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['Style name', 'Image style', 'Name', 'Label'], required: true },
    MACHINE_NAME,
    NOTES,
  ],
  row: rowsOf('image_style'),
  references: [],
  machineNames: IMAGE_STYLE_NAMES,
};
