import { BOOKKEEPING, MACHINE_NAME, NOTES, rowsOf, type SheetDefinition } from './definition';
import { CONFIG_NAMES } from './machine-names';

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
  row: rowsOf('responsive_image_style'),
  references: [
    {
      key: 'fallbackStyle',
      kind: 'fallback_style',
      to: ['image_style'],
      targetSheet: 'image_styles',
      list: false,
      lookUp: 'fallbackMachineName',
      kindColumn: null,
      after: null,
    },
    { key: 'styleGroups', kind: 'style_group', to: ['image_style'], targetSheet: 'image_styles', list: true, lookUp: null, kindColumn: null, after: null },
  ],
  machineNames: CONFIG_NAMES,
};
