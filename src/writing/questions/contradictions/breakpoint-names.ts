import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { fold, skeleton } from '../../../spec/text';
import { list, plain, quote } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { slotsOf } from '../form/breakpoints-used';
import { placesOf, unmatched } from '../form/style-places';
import { askedOnce } from '../once';
import { isBuilt, isFilledIn, rowsNamed } from '../shared';

interface TwoNames {
  readonly text: string;
  readonly about: readonly Use[];
  readonly names: readonly SpecRow[];
}

/** The one breakpoint without a style and the one style without a breakpoint of a responsive style; null where there are more, or none. */
export function leftovers(prepared: PreparedWriting, row: SpecRow): { readonly breakpoint: string; readonly style: string } | null {
  if (placesOf(prepared, row).kind !== 'open') return null;
  const { slots, styles } = unmatched(prepared, row);
  const [breakpoint, ...more] = [...new Set(slots.map((slot) => slot.breakpoint))];
  const [style, ...others] = styles;
  return breakpoint === undefined || style === undefined || more.length > 0 || others.length > 0 ? null : { breakpoint, style };
}

const responsive = (prepared: PreparedWriting): readonly SpecRow[] =>
  prepared.spec.rows.filter((row) => row.sheet.type === 'responsive_image_styles' && isBuilt(prepared, row) && isFilledIn(prepared, row, 'breakpoints'));

/** Spellings of a breakpoint that differ in blanks, hyphens and case within one group. */
function spellings(rows: readonly SpecRow[]): TwoNames[] {
  const used = rows.flatMap((row) => slotsOf(row).map(({ breakpoint }) => ({ row, breakpoint, key: `${fold(value(row, 'breakpointGroup'))}#${skeleton(breakpoint)}` })));
  return [...new Set(used.map(({ key }) => key))].flatMap((key) => {
    const same = used.filter((one) => one.key === key);
    const names = [...new Set(same.map(({ breakpoint }) => breakpoint))];
    if (names.length < 2) return [];
    const where = names.map((name) => `${quote(name)} in ${rowsNamed([...new Set(same.filter(({ breakpoint }) => breakpoint === name).map(({ row }) => row))])}`);
    return [{ text: `${list(where)}: one breakpoint, or ${names.length === 2 ? 'two' : 'several'}? What is it called in the theme?`, about: same.map(({ row }) => ({ row, key: 'breakpoints' })), names: [] }];
  });
}

function leftOver(prepared: PreparedWriting, row: SpecRow): TwoNames[] {
  const found = leftovers(prepared, row);
  if (found === null) return [];
  const style = prepared.spec.components.find(({ kind, name }) => kind === 'image_style' && fold(name) === fold(found.style))?.row ?? null;
  const place = style === null ? '' : ` (row ${String(style.ref.row)})`;
  return [
    {
      text: `${plain(value(row, 'name'))} (row ${String(row.ref.row)}) has the breakpoint ${quote(found.breakpoint)}, and the style ${quote(found.style)}${place} is left for it. Are these two names of one breakpoint?`,
      about: [{ row, key: 'breakpoints' }],
      names: style === null ? [] : [style],
    },
  ];
}

/** One breakpoint under two names. */
export const breakpointNames = askedOnce<TwoNames>({
  code: 'breakpoint-names',
  find: (prepared) => {
    const rows = responsive(prepared);
    return [...spellings(rows), ...rows.flatMap((row) => leftOver(prepared, row))];
  },
  say: (things) => things,
  topic: () => 'the name of a breakpoint',
});
