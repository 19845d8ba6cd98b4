import type { Tables } from '../../spec/testing/build';
import { settled, ticketOf } from '../testing/tickets-of';
import { transitionsKnown } from '../know/workflow';
import { transitionNotes, transitionRoles } from './transition-rights';
import { transitions } from './transitions';
import { statesSeen } from './workflow-states';

const workflow = (states: readonly (readonly string[])[], moves: readonly (readonly string[])[], more: Tables = {}): Tables => ({
  workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ['Editorial', 'editorial', 'a', 'Content moderation', 'Used on Story (Content type)']],
  workflow_states: [['Workflow', 'Label', 'Machine name', 'X', 'Notes'], ...states.map(([label = '', notes = '']) => ['Editorial', label, label.toLowerCase(), 'a', notes])],
  workflow_transitions: [['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state', 'Notes'], ...moves.map(([label = '', from = '', to = '', notes = '']) => ['Editorial', label, label.toLowerCase(), 'a', from, to, notes])],
  ...more,
});
const STATES = [['Draft'], ['Published', 'published, default revision'], ['Archived', 'default revision']];
const MOVES = [['Edit', 'Draft', 'Draft'], ['Edit', 'Published', 'Draft'], ['Publish', 'Draft', 'Published'], ['Archive', 'Published', 'Archived', 'Editor only']];
const contextOf = (tables: Tables) => settled(ticketOf(tables, 'Editorial').context);
const texts = (said: readonly { readonly text: string }[]): string[] => said.map(({ text }) => text);

describe('a workflow', () => {
  it('tells a few transitions one by one, and by whom they may be used', () => {
    const context = contextOf(workflow(STATES, MOVES));
    expect(texts(transitions(context))).toEqual(['Edit leads from Draft or Published to Draft.', 'Publish leads from Draft to Published.', 'Archive leads from Published to Archived.']);
    expect(texts(transitionNotes(context))).toEqual(['Archive goes by its note: "Editor only".']);
  });

  it('tells many by the states from which they start', () => {
    const many = [...MOVES, ['Restore', 'Archived', 'Published'], ['Discard', 'Draft', 'Archived']];
    expect(texts(transitions(contextOf(workflow(STATES, many))))).toEqual(['Content can go from Draft to Draft, Published and Archived; from Published to Draft and Archived; from Archived to Published; and nowhere else.']);
  });

  it('tells no transition that a question is about, and then does not claim to be complete', () => {
    const open = (moves: readonly (readonly string[])[]) => ({ ...contextOf(workflow(STATES, moves)), isOpen: (row: { readonly ref: { readonly row: number } }, key: string) => row.ref.row === 4 && key === 'fromState' });
    expect(texts(transitions(open(MOVES)))).toEqual(['Edit leads from Draft or Published to Draft.', 'Archive leads from Published to Archived.']);
    expect(texts(transitions(open([...MOVES, ['Restore', 'Archived', 'Published'], ['Discard', 'Draft', 'Archived'], ['Redo', 'Archived', 'Draft']])))).toEqual(['Content can go from Draft to Draft and Archived; from Published to Draft and Archived; from Archived to Published and Draft.']);
  });

  it('names the roles whose lists hold the permissions', () => {
    const roles: Tables = { user_roles: [['Name', 'Machine name', 'X', 'Notes'], ['Author', 'author', 'a', '2 permissions: use editorial transition edit, view media'], ['Boss', 'boss', 'a', 'Administrator role: all permissions'], ['Gone', 'gone', 'd', '1 permissions: use editorial transition publish']] };
    const context = contextOf(workflow(STATES, MOVES, roles));
    expect(texts(transitionRoles(context))).toEqual(['An Author is offered Edit, but not Publish or Archive.']);
    expect(transitionsKnown(context)).toContain("No role's list holds the permission for Publish or Archive; only Boss may use them.");
  });

  it('says nothing of roles that no list names', () => {
    expect(transitionRoles(contextOf(workflow(STATES, MOVES)))).toEqual([]);
  });

  it('says what visitors see, where the notes mark the states', () => {
    expect(texts(statesSeen(contextOf(workflow(STATES, MOVES))))).toEqual([
      'While content that is Published has a newer version in Draft, visitors see the Published one.',
      'Visitors no longer reach content that was moved to Archived.',
    ]);
  });

  it('promises no newer draft where nothing leads to one, and warns of a state that nothing leaves', () => {
    const context = contextOf(workflow(STATES, [['Archive', 'Published', 'Archived']]));
    expect(texts(statesSeen(context))).toEqual(['Visitors no longer reach content that was moved to Archived.']);
    expect(transitionsKnown(context)).toContain('No transition leads to Draft or away from it: content in this state stays there.');
  });
});
