import { presentNote } from '../differences';
import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isNothing } from '../../spec/text';
import { Gathered, type PresupposedItem } from './item';
import { modulesOf } from './module-table';

/** Effects of core's Image module. */
const CORE = /^(?:convert|crop|desaturate|resize|rotate|scale|scale and crop)$/iu;
/** Effects of modules as notes name them. */
const NOTED = /\b(?:focal point(?: scale)?(?: and crop)?|image style quality(?: \d+ ?%)?|watermark)\b/giu;

const remarkOf = (row: SpecRow): string => {
  const [known] = modulesOf(row).filter(({ key }) => key === 'effect' || key === 'notes');
  return known === undefined ? 'its module is not known' : `from the module ${known.module.name}`;
};

/** Image effects that core does not have. */
export function imageEffects(rows: readonly SpecRow[]): PresupposedItem[] {
  const effects = new Gathered();
  for (const row of rows) {
    const effect = value(row, 'effect');
    if (row.sheet.type === 'image_effects' && !isNothing(effect) && !CORE.test(effect)) effects.add(effect, row, remarkOf(row));
    if (row.sheet.type === 'image_styles') for (const [noted] of presentNote(row).matchAll(NOTED)) effects.add(noted.replace(/ \d+ ?%$/u, ''), row, remarkOf(row));
  }
  return effects.items();
}
