import { rowKey, verbatim } from '../../domain/rows';
import type { Spec, SpecRow } from '../../domain/spec';
import type { FactBlock, FactCell } from '../../domain/ticket';
import { ranges } from '../language';
import type { TicketContext } from '../context';
import { factCell, filledColumns, headerOf, isFilled, label, textAt } from './cells';
import { isLong } from './column-forms';
import { namedByColumn } from './named-by-column';

/** Longer cells do not fit beside each other. */
const LONG = 200;

const ofStyle = (spec: Spec, style: SpecRow, effects: readonly SpecRow[]): readonly SpecRow[] => {
  const id = spec.componentOfRow.get(rowKey(style.ref))?.id;
  return effects.filter((effect) => spec.componentOfRow.get(rowKey(effect.ref))?.id === id);
};

/** What an effect's row says but whose effect it is: `Scale and crop 480×320`. */
const saidOf = (effect: SpecRow): { readonly cell: FactCell; readonly isNote: boolean }[] =>
  filledColumns([effect])
    .filter(({ key }) => key !== 'style')
    .map((column) => ({ cell: factCell(effect, column), isNote: column.key !== 'effect' && column.key !== 'summary' }));

function effectsCell(effects: readonly SpecRow[]): FactCell {
  const parts = effects.map(saidOf);
  const text = parts.map((cells) => cells.map(({ cell, isNote }) => (isNote ? `(${cell.text})` : cell.text)).join(' ')).join(', then ');
  return { text, source: null, covers: parts.flatMap((cells) => cells.map(({ cell }) => cell)) };
}

/** True where rows of image styles and their effects fit into one table, a style a line. */
export const fitsStyleTable = (styles: readonly SpecRow[], effects: readonly SpecRow[], spec: Spec): boolean =>
  styles.length > 1 &&
  filledColumns(styles).length <= 4 &&
  styles.every((style) => filledColumns([style]).every((column) => !isLong(textAt(style, column), LONG))) &&
  styles.every((style) => !isLong(effectsCell(ofStyle(spec, style, effects)).text, LONG));

/**
 * Image styles with their effects, a line each. The effects stand in the order in which Drupal runs them; a cell that
 * names the style as its own row does is told by that row.
 */
export function styleTable(styles: readonly SpecRow[], effects: readonly SpecRow[], context: TicketContext): FactBlock[] {
  const { spec } = context;
  const columns = filledColumns(styles);
  const named = namedByColumn(styles, context);
  const withNames = (style: SpecRow, own: readonly SpecRow[], cell: FactCell): FactCell => {
    const cells = own.flatMap((effect) => effect.sheet.columns.filter((column) => column.key === 'style' && isFilled(effect, column) && textAt(effect, column) === verbatim(style, 'name')).map((column) => factCell(effect, column)));
    return cells.length === 0 ? cell : { ...cell, covers: cells };
  };
  return [
    {
      kind: 'table',
      columns: ['Row', ...columns.map(headerOf), 'Effects', 'Effect rows', ...(named === null ? [] : [named.header])],
      rows: styles.map((style) => {
        const own = ofStyle(spec, style, effects);
        return [
          label(String(style.ref.row)),
          ...columns.map((column) => (column.key === 'name' ? withNames(style, own, factCell(style, column)) : factCell(style, column))),
          effectsCell(own),
          label(ranges(own.map((effect) => effect.ref.row))),
          ...(named === null ? [] : [label(named.textOf(style))]),
        ];
      }),
    },
  ];
}
