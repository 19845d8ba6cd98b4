import { changedCells } from '../criteria/changed-cells';
import { usable } from '../criteria/usable';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { listed } from '../criteria/listed';
import { responsive } from '../criteria/responsive';
import { styleCount, styleEffects, styleSizes, styleTraits } from '../criteria/style-sizes';
import { breakpoints } from '../know/breakpoints';
import { list, plain, shortList } from '../language';
import type { CriterionRule, KindWriter, WritingContext } from '../rule';

const NAMED = 3;

function story({ parts }: WritingContext): string {
  const responsiveNames = parts.filter(({ component }) => component.kind === 'responsive_image_style').map(({ component }) => plain(component.name));
  const styles = parts.filter(({ component }) => component.kind === 'image_style').map(({ component }) => plain(component.name));
  if (responsiveNames.length > 0) return `As a visitor on any device, I want pictures in ${shortList(responsiveNames, NAMED)} in a size that fits my screen.`;
  if (styles.length > NAMED) return `As an editor, I want a picture that I upload once to come out in each of the ${String(styles.length)} styles below.`;
  return `As an editor, I want a picture that I upload once to come out as ${list(styles)} ${styles.length === 1 ? 'asks' : 'ask'}.`;
}

/** Changes of styles but those of sizes, which are told as sizes. */
const changedStyles: CriterionRule = (context) =>
  changedCells(context).filter(({ uses }) => !uses.some(({ row, key }) => (row.sheet.type === 'image_effects' && key === 'summary') || (row.sheet.type === 'image_styles' && key === 'notes')));

/** Image styles, their effects, and responsive image styles. */
export const images: KindWriter = {
  story,
  know: [breakpoints],
  criteria: [styleCount, styleSizes, styleTraits, styleEffects, responsive, changedStyles, listed, usable, exported, changedRow],
};
