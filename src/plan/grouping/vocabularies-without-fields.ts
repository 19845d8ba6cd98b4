import { value } from '../../domain/rows';
import type { Component } from '../../domain/spec';
import type { Board } from './board';
import { groupDraft } from './group-draft';
import { kindTitle } from './kind-title';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/** True where no row names a field of the vocabulary beyond the ones that every term has. */
const hasNoFields = (vocabulary: Component): boolean => vocabulary.children.every((row) => value(row, 'machineName') === '-');

const isPlain = (board: Board, component: Component): boolean =>
  component.kind === 'vocabulary' && board.standing(component) === 'new' && board.isOpenItself(component) && hasNoFields(component);

/** Vocabularies without fields are a form with two cells each: one ticket together. */
export const vocabulariesWithoutFields: TicketRule = {
  name: 'vocabularies without fields together',
  drafts(board) {
    const components = board.spec.components.filter((component) => isPlain(board, component) && board.guestsOf(component).length === 0);
    if (components.length === 0) return [];
    return [
      groupDraft(board, {
        group: 'vocabularies without fields',
        kind: 'vocabulary',
        phase: 'vocabularies',
        components,
        rows: rowsAbout(board, components),
        action: 'create',
        title: kindTitle('vocabulary', components, ' without fields'),
      }),
    ];
  },
};
