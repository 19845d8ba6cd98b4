import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { list } from '../language';
import { CORE_GROUP, slotsOf } from '../questions/form/breakpoints-used';
import { Gathered, type PresupposedItem } from './item';

/** Breakpoint groups of themes and modules, with the breakpoints that responsive image styles use. */
export function themeBreakpoints(rows: readonly SpecRow[]): PresupposedItem[] {
  const used = rows.filter((row) => row.sheet.type === 'responsive_image_styles' && value(row, 'breakpointGroup') !== '' && value(row, 'breakpointGroup').toLowerCase() !== CORE_GROUP);
  const groups = new Gathered();
  for (const row of used) {
    const group = value(row, 'breakpointGroup');
    const same = used.filter((other) => value(other, 'breakpointGroup').toLowerCase() === group.toLowerCase());
    const names = [...new Set(same.flatMap((other) => slotsOf(other).map(({ breakpoint }) => breakpoint)))];
    groups.add(group, row, names.length === 0 ? 'from the theme or a module' : `${list(names)}, from the theme or a module`);
  }
  return groups.items();
}
