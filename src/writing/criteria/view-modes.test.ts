import type { Tables } from '../../spec/testing/build';
import { comeInstalled } from '../know/view-modes';
import { settled, ticketOf } from '../testing/tickets-of';
import { viewModes } from './view-modes';

const modes = (...rows: readonly (readonly string[])[]): Tables => ({ view_modes: [['View Modes', 'Machine name', 'X', 'Entity Type', 'Entities Used On', 'Notes'], ...rows.map(([name = '', machine = '', used = '', notes = '']) => [name, machine, 'a', 'Media', used, notes])] });
const context = (tables: Tables) => settled(ticketOf(tables, 'view mode').context);
const said = (...rows: readonly (readonly string[])[]): string[] => viewModes(context(modes(...rows))).map(({ text }) => text);

describe('view modes', () => {
  it('are switched on where the sheet says, bundles of the same ones together', () => {
    const criteria = said(['Large', '', 'Image, Video'], ['Small', '', 'Image, Video'], ['Icon', '', 'Icon'], ['Any', '', 'All']);
    expect(criteria).toContain('Manage display of Image and Video has Large and Small switched on as custom displays.');
    expect(criteria).toContain('Manage display of Icon has Icon switched on as custom display.');
    expect(criteria).toContain('Any is switched on for every type of media.');
  });

  it('are arranged as their notes ask, those of one note together, but not by a note that gives the machine name', () => {
    const criteria = said(['Large', '', 'Image', 'Set to the matching responsive style.'], ['Small', '', 'Image', 'Set to the matching responsive style.'], ['Icon', '', 'Icon', 'Machine name: icon']);
    expect(criteria).toContain('Large and Small are arranged as their note asks: "Set to the matching responsive style".');
    expect(criteria.filter((text) => text.includes('arranged'))).toHaveLength(1);
  });

  it('are known to come with a module by their machine names', () => {
    expect(comeInstalled(context(modes(['Full content', 'full', ''], ['Library', 'media_library', ''], ['Mine', 'mine', ''])))).toEqual([
      "**Come installed:** Full content with Drupal core; Library with core's Media Library. Do not add them again, only arrange what they show.",
    ]);
    expect(comeInstalled(context(modes(['Full', 'mine', ''])))).toEqual([]);
  });
});
