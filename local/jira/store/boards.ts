import { boardRecord, sprintRecord, type Board, type Sprint } from '../model/board';
import type { Db } from './database';
import { document, documents, nextNumber, reader } from './documents';

const readBoard = reader(boardRecord);
const readSprint = reader(sprintRecord);

export interface BoardStore {
  all(): readonly Board[];
  get(id: number): Board | undefined;
  add(board: Omit<Board, 'id'>): Board;
  sprints(boardId: number): readonly Sprint[];
  sprint(id: number): Sprint | undefined;
  addSprint(sprint: Omit<Sprint, 'id'>): Sprint;
  putSprint(sprint: Sprint): void;
}

/** Boards and their sprints. */
export function boardStore(db: Db): BoardStore {
  return {
    all: () => documents(db, readBoard, 'SELECT doc FROM board ORDER BY id'),
    get: (id) => document(db, readBoard, 'SELECT doc FROM board WHERE id = ?', id),
    add: (board) => {
      const added = { ...board, id: nextNumber(db, 'board', 1) };
      db.run('INSERT INTO board VALUES (?, ?, ?)', added.id, added.projectId, JSON.stringify(added));
      return added;
    },
    sprints: (boardId) => documents(db, readSprint, 'SELECT doc FROM sprint WHERE board_id = ? ORDER BY id', boardId),
    sprint: (id) => document(db, readSprint, 'SELECT doc FROM sprint WHERE id = ?', id),
    addSprint: (sprint) => {
      const added = { ...sprint, id: nextNumber(db, 'sprint', 1) };
      db.run('INSERT INTO sprint VALUES (?, ?, ?)', added.id, added.boardId, JSON.stringify(added));
      return added;
    },
    putSprint: (sprint) => {
      db.run('UPDATE sprint SET doc = ? WHERE id = ?', JSON.stringify(sprint), sprint.id);
    },
  };
}
