import type { Component } from '../../domain/spec';
import { KINDS, noun } from '../naming/kinds';
import { byName, listNames, nameOf } from '../naming/names';
import { counted, PARTS } from '../naming/parts';
import { sheetName } from '../naming/sheet-name';
import type { TitleParts } from '../naming/title';
import type { Board } from './board';
import { componentDraft } from './component-draft';
import type { Draft } from './draft';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/** `CTAs and CTA Item` for a family, the name and the number of its displays for a view, else the name. */
function titleOf(board: Board, lead: Component, guests: readonly Component[]): Partial<TitleParts> {
  const family = guests.filter((guest) => guest.kind === lead.kind).sort(byName);
  if (family.length > 0) return { noun: noun(lead.kind, family.length + 1), name: listNames([lead, ...family].map(nameOf)) };
  if (lead.kind === 'custom' && lead.row !== null) return { noun: sheetName(lead.row.sheet.file, board.spec.sheets.map(({ file }) => file)) };
  const displays = lead.children.filter((row) => row.sheet.type === 'view_displays' && board.isOpen(row)).length;
  return displays === 0 ? {} : { tail: ` (${counted(displays, PARTS.view_displays)})` };
}

function draftOf(board: Board, lead: Component): Draft {
  const guests = board.guestsOf(lead).filter((guest) => board.hasOpenRows(guest));
  const components = [lead, ...guests];
  const action = board.standing(lead) === 'new' ? KINDS[lead.kind].action : 'change';
  return componentDraft(board, { lead, components, rows: rowsAbout(board, components), action, title: titleOf(board, lead, guests) });
}

/** Everything else is a ticket of its own, with its children and its guests: to be made where it is new, else to be changed. */
export const oneEach: TicketRule = {
  name: 'one ticket each',
  drafts: (board) =>
    board.spec.components
      .filter((component) => component.kind !== 'view_mode' && !board.isGuest(component) && board.hasOpenRows(component))
      .map((lead) => draftOf(board, lead)),
};
