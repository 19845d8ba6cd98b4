import { offeredSprints } from './preflight-report';

const sprint = (id: number, boardId: number) => ({ id, name: `Sprint ${String(id)}`, state: 'future' as const, boardId, board: `Board ${String(boardId)}` });
const all = [sprint(1, 1), sprint(2, 1), sprint(2, 2), sprint(3, 2)];
const ids = (boardId: number | null): number[] => offeredSprints(all, boardId).map(({ id }) => id);

describe('the sprints that are offered', () => {
  it('are those of the chosen board, also where another board shows them too', () => {
    expect([ids(1), ids(2), ids(3)]).toEqual([[1, 2], [2, 3], []]);
  });

  it('are those of all boards, each once, where none was chosen', () => {
    expect(ids(null)).toEqual([1, 2, 3]);
  });
});
