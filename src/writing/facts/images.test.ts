import type { FactBlock } from '../../domain/ticket';
import type { Tables } from '../../spec/testing/build';
import { ticketOf } from '../testing/tickets-of';
import { coveredTexts } from './covered-cells';

const HERO: Tables = {
  image_styles: [
    ['Style name', 'Machine name', 'X', 'Notes'],
    ['Hero mobile 1x', 'hero_mobile', 'a', ''],
    ['Hero mobile 2x', 'hero_mobile_2x', 'a', 'Image style quality 35%'],
    ['Hero desk 1x', 'hero_desk', 'a', ''],
  ],
  image_effects: [
    ['Image style', 'Effect', 'X', 'Summary', 'Notes'],
    ['Hero mobile 1x', 'Scale and crop', 'a', '420×270', ''],
    ['Hero mobile 2x', 'Scale and crop', 'a', '840×540', ''],
    ['Hero mobile 2x', 'Convert', 'a', 'WebP', 'large otherwise'],
    ['HERO DESK 1x', 'Scale and crop', 'a', '1440×460', ''],
  ],
  responsive_image_styles: [
    ['Responsive style', 'Machine Name', 'X', 'Breakpoint Group', 'Breakpoints Used', 'Fallback Style', 'Image Style Group(s)'],
    ['Hero', 'hero', 'a', 'theme', 'Mobile (1, 1.5x, 2x), Desk (1)', 'Hero mobile 1x', 'Hero mobile 1x, Hero mobile 2x, Hero desk 1x'],
  ],
};

const tablesOf = (blocks: readonly FactBlock[]): string[][] => blocks.flatMap((block) => (block.kind === 'table' ? [[block.columns.join(' | '), ...block.rows.map((row) => row.map(({ text }) => text).join(' | '))]] : []));

describe('images', () => {
  const { content } = ticketOf(HERO, 'responsive image style: Hero');
  const styles = ticketOf(HERO, 'Create image styles').content;

  it('are a matrix of breakpoints and densities where the names allow it, sizes and qualities added', () => {
    expect(tablesOf(content.configuration)[0]).toEqual([
      'Breakpoint | 1x | 1.5x | 2x',
      'Mobile | Hero mobile 1x, 420x270 | ? | Hero mobile 2x, 840x540, 35%',
      'Desk | Hero desk 1x, 1440x460 |  | ',
      'Fallback | Hero mobile 1x, 420x270 |  | ',
    ]);
    expect(content.prose.criteria).toContain('A picture in Hero is delivered as 420x270 on Mobile and 1440x460 on Desk.');
    expect(content.prose.criteria).toContain('A picture in Hero is delivered as 840x540 on Mobile on a screen of double density.');
  });

  it('are no matrix where the names say nothing', () => {
    const bare = { ...HERO, responsive_image_styles: (HERO.responsive_image_styles ?? []).map((row) => row.map((cell) => cell.replace('Mobile (1, 1.5x, 2x), Desk (1)', 'Phone (1), Wall (1)'))) };
    expect(tablesOf(ticketOf(bare, 'responsive image style: Hero').content.configuration)).toEqual([]);
  });

  it('have their effects in the line of their style, in order, and every cell is covered', () => {
    expect(tablesOf(styles.configuration).at(-1)).toEqual([
      'Row | Style name | Machine name | Notes | Effects | Effect rows | Named by (other sheets)',
      '2 | Hero mobile 1x | hero_mobile |  | Scale and crop 420×270 | 2 | responsive image style Hero',
      '3 | Hero mobile 2x | hero_mobile_2x | Image style quality 35% | Scale and crop 840×540, then Convert WebP (large otherwise) | 3, 4 | responsive image style Hero',
      '4 | Hero desk 1x | hero_desk |  | Scale and crop 1440×460 | 5 | responsive image style Hero',
    ]);
    const covered = coveredTexts(styles);
    expect(covered.get('Image effects.csv#4#Notes')).toBe('large otherwise');
    expect(covered.get('Image effects.csv#3#Image style')).toBe('Hero mobile 2x');
    expect(styles.sourceFacts.map(({ label, cell }) => `${label}: ${cell.text}`)).toContain('Image style on row 5: HERO DESK 1x');
  });
});
