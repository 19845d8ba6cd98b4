import type { Edit } from '../../testing/sample';
import type { Case } from './cases';

const responsive = (name: string, set: Edit['set']): Edit => ({ type: 'responsive_image_styles', where: { name }, set });
const effect = (style: string, set: Edit['set']): Edit => ({ type: 'image_effects', where: { style }, set });

/** The two sizes of Card, called after their densities. */
const CARD: readonly Edit[] = [
  { type: 'image_styles', where: { name: 'Card 480x320' }, set: { name: 'Card' } },
  { type: 'image_styles', where: { name: 'Card 960x640' }, set: { name: 'Card 2x' } },
  effect('Card 480x320', { style: 'Card' }),
];

export const IMAGES: readonly Case[] = [
  {
    code: 'breakpoints',
    asks: { text: 'The breakpoint group Lakeside (rows 2, 3) is in no sheet. Does the theme define it, and from which widths on do Phone and Desktop apply?' },
    silent: { edits: [{ type: 'responsive_image_styles', where: { breakpointGroup: 'Lakeside' }, set: { breakpointGroup: 'responsive_image' } }], of: '' },
  },
  { code: 'responsive-gaps', asks: { edits: [responsive('Card', { fallbackStyle: '' })], text: 'Card (row 3): which fallback image style?' }, silent: { of: '' } },
  {
    code: 'style-per-place',
    asks: { edits: [responsive('Card', { styleGroups: 'Card 480x320, Portrait 300x400' })], text: 'Card (row 3): which image style goes at Phone 1x, Phone 2x, Desktop 1x and Desktop 2x?' },
    silent: { of: '' },
  },
  {
    code: 'breakpoint-names',
    asks: {
      edits: [responsive('Card', { breakpoints: 'Phone (1x, 2x), Desk-top (1x, 2x)' })],
      text: '"Desktop" in Hero (row 2) and "Desk-top" in Card (row 3): one breakpoint, or two? What is it called in the theme?',
    },
    silent: { of: '' },
  },
  { code: 'style-effects', asks: { sample: 'lakeside-broken', text: 'What does the image style Card 480x320 (row 5) do? No sheet holds an effect of it.' }, silent: { of: '' } },
  {
    code: 'size-of-base',
    asks: { edits: [...CARD, effect('Card 960x640', { style: 'Card 2x', summary: '1000×640' })], text: 'Card 2x (row 6) is 1000x640, which is not twice the 480x320 of Card (row 5). Which size is meant?' },
    silent: { edits: [...CARD, effect('Card 960x640', { style: 'Card 2x' })], of: '' },
  },
  {
    code: 'size-in-name',
    asks: { edits: [effect('Avatar 96x96', { summary: '96×90' })], text: '"Avatar 96x96" (row 8) comes out as 96x90 (Image effects row 12). Is the name right, or the effect?' },
    silent: { of: '' },
  },
];
