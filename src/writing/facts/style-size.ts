import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';

/** What comes out of an image style, as far as its rows settle it. Sizes are `393x262`, widths and heights pixels. */
export type Outcome =
  | { readonly kind: 'exact'; readonly size: string }
  | { readonly kind: 'within'; readonly size: string }
  | { readonly kind: 'width' | 'height'; readonly pixels: string; readonly upscales: boolean };

const PIXELS = /(\d{1,5})\s*[x×]\s*(\d{1,5})/iu;
/** Effects that give both sides of a picture, and those that change no size. */
const EXACT = /scale and crop|^resize$|^crop$|^manual crop$/iu;
const SIZELESS = /^(?:convert|desaturate|image[_ ]?blur|image style quality|auto ?orient|sharpen|rotate)/iu;
const SCALE = /^scale$/iu;

const sizeIn = (text: string): string => {
  const found = PIXELS.exec(text);
  return found === null ? '' : `${found[1] ?? ''}x${found[2] ?? ''}`;
};

function ofEffect(effect: string, summary: string): Outcome | null {
  const size = sizeIn(summary);
  if (EXACT.test(effect.trim())) return size === '' ? null : { kind: 'exact', size };
  if (!SCALE.test(effect.trim())) return null;
  if (size !== '') return { kind: 'within', size };
  const [, side, pixels] = /^(width|height) (\d{1,5})/iu.exec(summary.trim()) ?? [];
  return pixels === undefined || side === undefined ? null : { kind: side.toLowerCase() === 'height' ? 'height' : 'width', pixels, upscales: /upscal/iu.test(summary) };
}

/** `Scale and crop 160×120`, `Focal point scale and crop to 393x262, convert to WebP`. */
function ofNote(note: string): Outcome | null {
  const found = [...note.matchAll(/(?:^|[,;.\n]\s*)((?:focal point )?scale and crop|resize|crop|scale)\s+(?:to\s+)?((?:width|height) \d+|\d+\s*[x×]\s*\d+)([^,;.\n]*)/giu)];
  const [only] = found;
  return found.length !== 1 || only === undefined ? null : ofEffect(only[1] ?? '', `${only[2] ?? ''}${only[3] ?? ''}`);
}

const withoutChange = (text: string): string => text.replace(/(?:^|\n)Changed:[^]*$/u, '');

/** What a style gives, by its effects, else by its note; null where the rows do not settle it. */
export function outcomeOf({ row, children }: Component, effects: readonly SpecRow[] = children): Outcome | null {
  const sizing = effects.filter((effect) => !SIZELESS.test(value(effect, 'effect').trim()));
  const [only] = sizing;
  if (only === undefined) return effects.length > 0 || row === null ? null : ofNote(withoutChange(value(row, 'notes')));
  return sizing.length > 1 ? null : ofEffect(value(only, 'effect'), value(only, 'summary'));
}

/** Size that a picture of any shape gets, `393x262`; empty where the rows do not settle both sides. */
export function sizeOf(component: Component): string {
  const outcome = outcomeOf(component);
  return outcome?.kind === 'exact' ? outcome.size : '';
}

/** Quality that a row asks for: `45%`; empty where it names none. */
export function qualityOf({ row, children }: Component): string {
  const texts = [...(row === null ? [] : [value(row, 'notes')]), ...children.flatMap((effect) => [value(effect, 'summary'), value(effect, 'notes')])];
  const found = texts.flatMap((text) => [...text.matchAll(/\bquality\s*(?:of\s*)?(\d{1,3})\s*%?/giu)].map(([, percent = '']) => `${percent}%`));
  return new Set(found).size === 1 ? (found[0] ?? '') : '';
}

/** True where the name says the size already. */
export const namesSize = ({ name }: Component, size: string): boolean => name.replaceAll('×', 'x').replace(/\s/gu, '').includes(size);

/** A style as a cell of a matrix: its name, and its size and quality where the name does not say them. */
export function styleText(component: Component): string {
  const size = sizeOf(component);
  const known = [size === '' || namesSize(component, size) ? '' : size, qualityOf(component)].filter((text) => text !== '');
  return [component.name.trim(), ...known].join(', ');
}
