import { readAnswer } from './answer';

const ticket = (id: string, more: object = {}) => ({ id, story: 'As an editor.', know: [], criteria: ['One.'], ...more });
const idsIn = (tickets: readonly unknown[]): string[] => [...(readAnswer({ tickets }, ['c1', 'c2'])?.keys() ?? [])];

it('reads each component by itself: what is wrong with one does not spoil the other', () => {
  expect(idsIn([ticket('c1'), ticket('c2')])).toEqual(['c1', 'c2']);
  expect(idsIn([ticket('c1', { story: 7 }), ticket('c2')])).toEqual(['c2']);
  expect(idsIn([ticket('c1', { facts: [] }), ticket('c2')])).toEqual(['c2']);
  expect(idsIn([ticket('c1', { criteria: Array.from({ length: 13 }, () => 'One.') }), ticket('c2')])).toEqual(['c2']);
  expect(idsIn([ticket('c1', { story: 'x'.repeat(1_201) }), ticket('c2')])).toEqual(['c2']);
});

it('takes no component that was not asked about, and none that comes twice', () => {
  expect(idsIn([ticket('c9'), ticket('c2')])).toEqual(['c2']);
  expect(idsIn([ticket('c1'), ticket('c1'), ticket('c2')])).toEqual(['c2']);
});

it('is null for what is no answer at all', () => {
  for (const value of [null, 'text', [], {}, { tickets: 'all' }, { tickets: [], more: 1 }]) expect(readAnswer(value, ['c1'])).toBeNull();
});
