import { changedCells } from '../criteria/changed-cells';
import { usable } from '../criteria/usable';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { listed } from '../criteria/listed';
import { responsive } from '../criteria/responsive';
import { styleCount, styleEffects, styleSizes } from '../criteria/style-sizes';
import { breakpoints } from '../know/breakpoints';
import { plain, shortList } from '../language';
import type { KindWriter, WritingContext } from '../rule';

function story({ parts }: WritingContext): string {
  const responsiveNames = parts.filter(({ component }) => component.kind === 'responsive_image_style').map(({ component }) => plain(component.name));
  const styles = parts.filter(({ component }) => component.kind === 'image_style').map(({ component }) => plain(component.name));
  if (responsiveNames.length > 0) return `As a visitor on any device, I want images of ${shortList(responsiveNames, 3)} in a size that fits my screen.`;
  return `As a visitor, I want images in the sizes of ${shortList(styles, 3)}.`;
}

/** Image styles, their effects, and responsive image styles. */
export const images: KindWriter = {
  story,
  know: [breakpoints],
  criteria: [styleCount, styleSizes, styleEffects, responsive, changedCells, listed, usable, exported, changedRow],
  assumed: [],
};
