import { value } from '../../../domain/rows';
import type { Component, ComponentKind } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import type { Board } from '../../grouping/board';
import type { Need, NeedRule } from '../need';

function byName(board: Board, kind: ComponentKind): ReadonlyMap<string, Component> {
  return new Map(board.spec.components.filter((component) => component.kind === kind).map((component) => [fold(component.name), component]));
}

/**
 * A view mode whose note speaks of a style, without naming one, shows the image through the style of its own name:
 * "set to matching responsive image style".
 */
export const stylesOfViewModes: NeedRule = (board) => {
  const responsive = byName(board, 'responsive_image_style');
  const plain = byName(board, 'image_style');
  return board.spec.components.flatMap(({ kind, name, row }): Need[] => {
    const notes = row === null || kind !== 'view_mode' ? '' : value(row, 'notes').toLowerCase();
    if (row === null || !notes.includes('style')) return [];
    const style = (notes.includes('responsive') ? responsive : plain).get(fold(name));
    return style === undefined ? [] : [{ from: row, to: style.id, strength: 'finished' }];
  });
};
