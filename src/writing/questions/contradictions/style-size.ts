import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import type { PreparedWriting } from '../../prepare';
import { isGoing } from '../shared';

/** Size of the picture that a style gives, in pixels; null where its height follows from the picture. */
export interface StyleSize {
  readonly width: number;
  readonly height: number | null;
  /** Cell that tells it. */
  readonly row: SpecRow;
  readonly key: string;
  readonly isFixed: boolean;
}

const BOTH = /(\d{2,5})\s*[x×]\s*(\d{2,5})/iu;
const WIDTH = /\bwidth\s*:?\s*(\d{2,5})|\bto\s+(\d{2,5})\s*(?:px)?\s+wide/iu;

function read(row: SpecRow, key: string, effect: string): StyleSize | null {
  const text = value(row, key);
  const both = BOTH.exec(text);
  const isFixed = /crop|resize/iu.test(effect === '' ? text : effect);
  if (both !== null) return { width: Number(both[1]), height: Number(both[2]), row, key, isFixed };
  const width = WIDTH.exec(text);
  return width === null ? null : { width: Number(width[1] ?? width[2]), height: null, row, key, isFixed };
}

/** What a style delivers: by its last effect with a size, else by its notes; null where neither says. */
export function sizeOf(prepared: PreparedWriting, style: Component): StyleSize | null {
  const effects = style.children.filter((row) => row.sheet.type === 'image_effects' && !isGoing(prepared, row));
  const sizes = effects.flatMap((row) => read(row, 'summary', value(row, 'effect')) ?? read(row, 'notes', value(row, 'effect')) ?? []);
  return sizes.at(-1) ?? (style.row === null ? null : read(style.row, 'notes', ''));
}

/** `480x320`, `width 800`. */
export const sizeText = ({ width, height }: StyleSize): string => (height === null ? `width ${String(width)}` : `${String(width)}x${String(height)}`);
