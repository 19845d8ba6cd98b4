import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import { list, plain, rowsText, shortList } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { isBuilt, isFilledIn } from '../shared';
import { CORE_GROUP, slotsOf } from './breakpoints-used';

interface OpenGroups {
  readonly groups: readonly string[];
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

/** Breakpoint groups of themes and modules that responsive styles to be built use; no sheet type describes one, a custom sheet may. */
function openGroups(prepared: PreparedWriting): OpenGroups[] {
  const held = new Set(prepared.spec.components.filter(({ kind }) => kind === 'custom').flatMap(({ name, machineName }) => [fold(name), fold(machineName)]));
  const rows = prepared.spec.rows.filter((row) => {
    const group = fold(value(row, 'breakpointGroup'));
    return row.sheet.type === 'responsive_image_styles' && group !== '' && group !== CORE_GROUP && !held.has(group) && isBuilt(prepared, row) && isFilledIn(prepared, row, 'breakpointGroup');
  });
  const groups = [...new Set(rows.map((row) => value(row, 'breakpointGroup')))];
  return groups.length === 0 ? [] : [{ groups, rows, about: rows.map((row) => ({ row, key: 'breakpointGroup' })) }];
}

/** A responsive image style can be made only over breakpoints that a theme or module defines. */
export const breakpoints = askedOnce({
  code: 'breakpoints',
  find: openGroups,
  say: (things) =>
    things.map(({ groups, rows, about }) => {
      const names = [...new Set(rows.flatMap((row) => slotsOf(row).map(({ breakpoint }) => plain(breakpoint))))];
      const one = groups.length === 1;
      return {
        text: `The breakpoint ${one ? 'group' : 'groups'} ${list(groups.map(plain))} (${rowsText(rows.map((row) => row.ref.row))}) ${one ? 'is' : 'are'} in no sheet. Does the theme define ${one ? 'it' : 'them'}${names.length === 0 ? '' : `, and from which widths on do ${shortList(names, 8)} apply`}?`,
        about,
      };
    }),
  // Their own tickets say already that the breakpoints come from the theme.
  topic: () => null,
});
