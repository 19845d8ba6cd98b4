import { saysWhy } from '../know/waiting';
import { presentNote } from '../differences';
import { value } from '../../domain/rows';
import { LIST_PATHS } from '../admin-paths';
import { isChanged } from '../fields';
import { rowName } from '../facts/names';
import { code, list, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { whatIsListed } from './display-lists';

const LONGEST = 160;
const NAMED = 4;

/** Whether a view is enabled, what its own note asks of all its displays, and over what it lists. */
export const viewStatus: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component, children }): Candidate[] => {
    const { row } = component;
    if (row === null || component.kind !== 'view' || context.ticket.action === 'remove') return [];
    const name = plain(component.name);
    const uses = (key: string): Candidate['uses'] => [{ row, key }];
    const displays = children.build.filter((display) => display.sheet.type === 'view_displays');
    const silent = displays.every((display) => presentNote(display) === '');
    const shown = displays.length > 0 && displays.length <= NAMED && (own === null || context.roleOf(own) !== 'build') ? list([...new Set(displays.map((display) => plain(rowName(display))))]) : name;
    const preview = silent && value(row, 'baseTable') !== '' ? [{ text: `The preview of ${shown} lists ${whatIsListed(row)}.`, weight: 48, uses: uses('baseTable') }] : [];
    if (own === null || context.roleOf(own) !== 'build') return preview;
    const status = value(own, 'enabled').toLowerCase();
    const called = component.machineName === '' ? name : `${name} (${code(component.machineName)})`;
    const note = presentNote(own).replace(/[.\s]+$/u, '');
    return [
      ...(status === 'disabled' ? [{ text: `${code(LIST_PATHS.view)} has ${called} under Disabled.`, weight: 64, uses: uses('enabled') }] : []),
      ...(status === 'enabled' && !isChanged(context, own) ? [{ text: `${code(LIST_PATHS.view)} has ${called} under Enabled.`, weight: silent ? 46 : 42, uses: uses('enabled') }] : []),
      ...(note === '' || note.length > LONGEST || note.includes('?') || /^tag:/iu.test(note) || (context.ticket.held && saysWhy(note)) ? [] : [{ text: `${name} does what its note asks: ${quote(note)}.`, weight: 77, uses: uses('notes') }]),
      ...preview,
    ];
  });
