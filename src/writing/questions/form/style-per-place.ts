import type { SpecRow } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import { list, plain, shortList } from '../../language';
import type { QuestionRule, Use } from '../../rule';
import { leftovers } from '../contradictions/breakpoint-names';
import { isNew, rowsNamed } from '../shared';
import { type Slot, slotsOf } from './breakpoints-used';
import { placesOf } from './style-places';

const NAMED = 8;
/** More lines than these are one for a person. */
const LINES = 3;

/** Open are the places alone where names settle some of them; else both cells. */
const aboutOf = (context: TicketContext, rows: readonly SpecRow[]): Use[] =>
  rows.flatMap((row) => {
    const places = placesOf(context.prepared, row);
    const isPartly = places.kind === 'open' && places.slots.length < slotsOf(row).length;
    return (isPartly ? ['places'] : ['breakpoints', 'styleGroups']).map((key) => ({ row, key }));
  });

/** `Mobile 1.5x`; the density is left out where the breakpoint has only one. */
const slotName = (row: SpecRow, { breakpoint, density }: Slot): string =>
  slotsOf(row).filter((slot) => slot.breakpoint === breakpoint).length === 1 ? plain(breakpoint) : `${plain(breakpoint)} ${density}`;

const responsive = ({ rows }: TicketContext): readonly SpecRow[] => rows.build.filter((row) => row.sheet.type === 'responsive_image_styles');

/** A responsive image style's form asks for an image style at each breakpoint and density. */
export const stylePerPlace: QuestionRule = {
  code: 'style-per-place',
  ask: (context) => {
    const byPlaces = new Map<string, SpecRow[]>();
    for (const row of responsive(context)) {
      const places = placesOf(context.prepared, row);
      if (places.kind !== 'open' || leftovers(context.prepared, row) !== null || !isNew(context, row, 'breakpoints')) continue;
      const names = [...new Set(places.slots.map((slot) => slotName(row, slot)))];
      const text = names.length <= NAMED ? list(names) : shortList(names, NAMED);
      byPlaces.set(text, [...(byPlaces.get(text) ?? []), row]);
    }
    if (byPlaces.size > LINES) {
      const rows = [...byPlaces.values()].flat().sort((a, b) => a.sequence - b.sequence);
      return [{ text: `${rowsNamed(rows)}: which image style goes at which breakpoint? Their names do not tell it for all.`, about: aboutOf(context, rows) }];
    }
    return [...byPlaces].map(([places, rows]) => ({
      text: `${rowsNamed(rows)}: which image style goes at ${places}?`,
      about: aboutOf(context, rows),
    }));
  },
};
