import { unpackRow, type ReviewRow } from '../../../domain/review-row';
import { exceptionsFirst, filtered, NO_FILTER, phaseCounts } from './filter';

const row = (order: number, overrides: Partial<ReviewRow> = {}): ReviewRow => ({
  ...unpackRow({ id: String(order), order, phase: 'content_types', title: `Configure content type: ${String(order)}`, size: 'S', version: 1 }),
  ...overrides,
});
const NONE = { sprintId: null, assigneeId: null, priorityId: null, labels: [], storyPoints: null, dueDate: null };
const orders = (rows: readonly ReviewRow[]): number[] => rows.map(({ order }) => order);

describe('the filter of the review', () => {
  const rows = [
    row(1, { ready: true, title: 'Build view: News' }),
    row(2, { findings: 2, errors: 1, phase: 'roles' }),
    row(3, { findings: 1, lint: ['story'] }),
    row(4, { questions: 2, assignment: { ...NONE, assigneeId: 'kim', sprintId: 7 } }),
    row(5, { excluded: true, ready: true }),
    row(6, { lint: ['criteria-count'], note: true }),
    row(7, { issueKey: 'DEMO-1', ready: true }),
  ];

  it('shows everything, exceptions first', () => {
    expect(filtered(rows, NO_FILTER)).toHaveLength(7);
    expect(orders(exceptionsFirst(rows))).toEqual([2, 3, 4, 6, 1, 5, 7]);
    expect(orders(exceptionsFirst([row(9), row(8)]))).toEqual([8, 9]);
  });

  it.each([
    [{ text: 'news  BUILD' }, [1]],
    [{ text: 'nothing' }, []],
    [{ phase: 'roles' as const }, [2]],
    [{ finding: 'with' as const }, [2, 3]],
    [{ finding: 'errors' as const }, [2]],
    [{ finding: 'without' as const }, [1, 4, 5, 6, 7]],
    [{ question: 'with' as const }, [4]],
    [{ question: 'without' as const }, [1, 2, 3, 5, 6, 7]],
    [{ lint: 'with' }, [3, 6]],
    [{ lint: 'without' }, [1, 2, 4, 5, 7]],
    [{ lint: 'story' }, [3]],
    [{ note: 'with' as const }, [6]],
    [{ note: 'without' as const }, [1, 2, 3, 4, 5, 7]],
    [{ state: 'ready' as const }, [1]],
    [{ state: 'open' as const }, [2, 3, 4, 6]],
    [{ state: 'excluded' as const }, [5]],
    [{ state: 'issue' as const }, [7]],
    [{ assignee: 'kim' }, [4]],
    [{ assignee: '' }, [1, 2, 3, 5, 6, 7]],
    [{ sprint: 7 }, [4]],
    [{ sprint: 0 }, [1, 2, 3, 5, 6, 7]],
    [{ finding: 'with' as const, phase: 'content_types' as const }, [3]],
  ])('by %j', (filter, expected) => {
    expect(orders(filtered(rows, { ...NO_FILTER, ...filter }))).toEqual(expected);
  });

  it('counts phases in their order, those of them that need a look apart', () => {
    expect(phaseCounts(rows)).toEqual([
      { phase: 'roles', all: 1, open: 1 },
      { phase: 'content_types', all: 6, open: 3 },
    ]);
  });
});
