import { BOOKKEEPING, MACHINE_NAME, NOTES, type SheetDefinition } from './definition';

export const responsiveImageStyles: SheetDefinition = {
  type: 'responsive_image_styles',
  title: 'Responsive image styles',
  names: ['responsive image styles', 'responsive image style', 'responsive styles', 'responsive'],
  columns: [
    ...BOOKKEEPING,
    { key: 'name', headers: ['Responsive style', 'Responsive image style', 'Name', 'Label'], required: true },
    MACHINE_NAME,
    { key: 'breakpointGroup', headers: ['Breakpoint Group'], telling: true },
    { key: 'breakpoints', headers: ['Breakpoints Used', 'Breakpoints'], telling: true },
    { key: 'fallbackStyle', headers: ['Fallback Style', 'Fallback image style', 'Fallback'], telling: true },
    { key: 'styleGroups', headers: ['Image Style Group(s)', 'Image style group', 'Image styles'], telling: true },
    NOTES,
    { key: 'fallbackMachineName', headers: ['Fallback machine name'], telling: true },
  ],
};
