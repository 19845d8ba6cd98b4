import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

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
};
