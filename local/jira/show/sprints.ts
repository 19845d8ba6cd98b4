import type { Sprint } from '../model/board';
import type { JsonObject } from '../model/json';

const dates = (sprint: Sprint): JsonObject => ({
  ...(sprint.startDate === null ? {} : { startDate: sprint.startDate }),
  ...(sprint.endDate === null ? {} : { endDate: sprint.endDate }),
  ...(sprint.completeDate === null ? {} : { completeDate: sprint.completeDate }),
});

/** A sprint inside an issue's sprint field. */
export function showSprintField(sprint: Sprint): JsonObject {
  return { id: sprint.id, name: sprint.name, state: sprint.state, boardId: sprint.boardId, goal: sprint.goal ?? '', ...dates(sprint) };
}

/** A sprint as the Agile API shows it. */
export function showSprint(base: string, sprint: Sprint): JsonObject {
  return {
    id: sprint.id,
    self: `${base}/rest/agile/1.0/sprint/${sprint.id.toString()}`,
    state: sprint.state,
    name: sprint.name,
    ...dates(sprint),
    originBoardId: sprint.boardId,
    ...(sprint.goal === null ? {} : { goal: sprint.goal }),
  };
}
