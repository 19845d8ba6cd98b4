import { presentNote } from '../differences';
import type { SpecRow } from '../../domain/spec';
import type { PreparedWriting } from '../prepare';
import { Gathered, type PresupposedItem } from './item';

const SIZE = /(?<![\d.])(\d{2,4})\s*[x×]\s*(\d{2,4})(?!\d|\.\d)/giu;
/** Sheets whose notes say how something is shown, and words for that. */
const SHOWING = new Set(['fields', 'bundles', 'view_modes', 'view_displays']);
const SHOWN = /\b(?:render|image style|style|shown|shows?|displayed|displays? (?:as|in|with)|thumbnail|view mode)\w*\b/iu;

const sizesIn = (text: string): string[] => [...text.matchAll(SIZE)].map(([, width = '', height = '']) => `${width}x${height}`);

/** Sizes that some image style or view mode has, by its name, effects or notes. */
const knownSizes = ({ spec }: PreparedWriting): ReadonlySet<string> =>
  new Set(spec.rows.filter(({ sheet }) => sheet.type === 'image_styles' || sheet.type === 'image_effects').flatMap((row) => row.texts.flatMap(sizesIn)));

/** Picture sizes that notes ask for and no image style gives. */
export function imageSizes(prepared: PreparedWriting, rows: readonly SpecRow[]): PresupposedItem[] {
  const known = knownSizes(prepared);
  const sizes = new Gathered();
  for (const row of rows) {
    const sentences = SHOWING.has(row.sheet.type) ? presentNote(row).split(/[.\n]\s/u) : [];
    for (const sentence of sentences) if (SHOWN.test(sentence)) for (const size of sizesIn(sentence)) if (!known.has(size)) sizes.add(size, row, 'no image style gives it');
  }
  return sizes.items();
}
