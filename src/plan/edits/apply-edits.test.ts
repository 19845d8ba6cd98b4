import type { PlanEdits } from '../../domain/plan';
import { blockersOf, bundles, fields, planOf, rowsIn, ticket, titlesOf } from '../testing/plan-of';

const tables = {
  bundles: bundles(['A', 'a', 'a', 'Content type'], ['B', 'b', 'a', 'Content type'], ['V', 'v', 'a', 'Vocabulary']),
  fields: fields(
    ['A (Content type)', 'One', 'field_one', 'a', 'Text'],
    ['A (Content type)', 'Two', 'field_two', 'a', 'Entity reference', 'V (Vocabulary)'],
    ['B (Content type)', 'Three', 'field_three', 'a', 'Text'],
  ),
};
const NONE: PlanEdits = { merges: [], splits: [], moves: [] };
const before = planOf(tables);
const [a, b] = [ticket(before, 'Configure content type: A').id, ticket(before, 'Configure content type: B').id];
const edited = (edits: Partial<PlanEdits>): ReturnType<typeof planOf> => planOf(tables, { edits: { ...NONE, ...edits } });
const row = (number: number): { file: string; row: number } => ({ file: 'Fields.csv', row: number });

describe('changes by hand', () => {
  it('merge tickets into one that keeps its id, and bring their links along', () => {
    const plan = edited({ merges: [{ into: b, from: [a] }] });
    expect(titlesOf(plan)).toEqual(['Create vocabulary: V', 'Configure content type: B']);
    expect(ticket(plan, 'Configure content type: B')).toMatchObject({ id: b, components: ['content_type:b', 'content_type:a'] });
    expect(rowsIn(plan, 'Configure content type: B', 'build')).toHaveLength(5);
    expect(blockersOf(plan, 'Configure content type: B')).toEqual(['Create vocabulary: V']);
  });

  it('split rows off, with their links, and leave every other id alone', () => {
    const plan = edited({ splits: [{ from: a, rows: [row(3)], title: 'Tag pages' }] });
    expect(rowsIn(plan, 'Tag pages', 'build')).toEqual(['Fields.csv 3']);
    expect(blockersOf(plan, 'Tag pages')).toEqual(['Create vocabulary: V']);
    expect(blockersOf(plan, 'Configure content type: A')).toEqual([]);
    expect(ticket(plan, 'Configure content type: A').id).toBe(a);
    expect(ticket(plan, 'Tag pages').components).toEqual(['content_type:a']);
  });

  it('move a row, also into a ticket that was split off or merged away', () => {
    expect(rowsIn(edited({ moves: [{ row: row(4), to: a }] }), 'Configure content type: A', 'build')).toContain('Fields.csv 4');
    const split = edited({ splits: [{ from: a, rows: [row(3)], title: 'Tag pages' }] });
    const to = ticket(split, 'Tag pages').id;
    const plan = edited({ splits: [{ from: a, rows: [row(3)], title: 'Tag pages' }], moves: [{ row: row(4), to }] });
    expect(rowsIn(plan, 'Tag pages', 'build')).toEqual(['Fields.csv 3', 'Fields.csv 4']);
    expect(rowsIn(edited({ merges: [{ into: b, from: [a] }], moves: [{ row: row(4), to: a }] }), 'Configure content type: B', 'build')).toHaveLength(5);
  });

  it('drop a ticket with nothing left in it', () => {
    const plan = edited({ moves: [{ row: row(4), to: a }, { row: { file: 'Bundles.csv', row: 3 }, to: a }] });
    expect(titlesOf(plan)).toEqual(['Create vocabulary: V', 'Configure content type: A']);
  });

  it('that fit no longer are left out, with a finding and without harm', () => {
    const plan = edited({
      merges: [{ into: 'gone', from: [a] }, { into: a, from: ['lost'] }, { into: a, from: [a] }],
      splits: [{ from: 'missing', rows: [], title: 'X' }, { from: a, rows: [row(4)], title: 'Y' }],
      moves: [{ row: row(99), to: a }, { row: row(2), to: 'nowhere' }],
    });
    expect(plan.findings.map(({ code, value }) => [code, value])).toEqual([
      ['edit-ticket-unknown', 'gone'],
      ['edit-ticket-unknown', 'lost'],
      ['edit-ticket-unknown', 'missing'],
      ['edit-row-unknown', 'Fields.csv row 4'],
      ['edit-row-unknown', 'Fields.csv row 99'],
      ['edit-ticket-unknown', 'nowhere'],
    ]);
    expect(plan.tickets).toEqual(before.tickets);
  });
});
