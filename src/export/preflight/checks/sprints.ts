import { NOT_REACHED, passed, plural, skipped, warning, type Check } from '../check';

export const sprintsCheck: Check = {
  key: 'sprints',
  title: 'Sprints are open',
  run: ({ wants, boards, sprints }) => {
    if (wants.sprints.length === 0) return skipped('No ticket goes into a sprint.');
    if (boards === null || sprints === null) return NOT_REACHED;
    const hand = 'Choose an open sprint, or move the issues by hand afterwards.';
    if (boards.length === 0) return warning('project_admin', 'The project has no board with sprints. Issues stay in the backlog.', hand);
    const gone = wants.sprints.filter((id) => !sprints.some((sprint) => sprint.id === id));
    if (gone.length === 0) return passed(`${plural(wants.sprints.length, 'sprint is', 'sprints are')} open.`);
    return warning('you', `${plural(gone.length, 'chosen sprint was', 'chosen sprints were')} closed, or belongs to another project. Its issues stay in the backlog.`, hand);
  },
};
