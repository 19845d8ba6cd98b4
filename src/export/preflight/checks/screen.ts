import { storyPointsField } from '../../target';
import type { Facts } from '../facts';
import { NOT_REACHED, passed, plural, skipped, warning, type Check } from '../check';

interface Wanted {
  readonly name: string;
  readonly count: number;
  readonly there: boolean;
}

function wantedFields({ wants, fields }: Facts): Wanted[] {
  const has = (id: string): boolean => fields?.some(({ fieldId }) => fieldId === id) === true;
  return [
    { name: 'labels', count: wants.labels, there: has('labels') },
    { name: 'due date', count: wants.dueDates, there: has('duedate') },
    { name: 'priority', count: wants.priorities.length, there: has('priority') },
    { name: 'assignee', count: wants.assignees.length, there: has('assignee') },
    { name: 'components', count: wants.components.length, there: has('components') },
    { name: 'story points', count: wants.storyPoints, there: storyPointsField(fields ?? []) !== null },
  ].filter(({ count }) => count > 0);
}

export const screenCheck: Check = {
  key: 'screen',
  title: 'Fields on the screen',
  run: (facts) => {
    if (facts.fields === null) return NOT_REACHED;
    const wanted = wantedFields(facts);
    if (wanted.length === 0) return skipped('No ticket fills further fields.');
    const absent = wanted.filter(({ there }) => !there).map(({ name }) => name);
    if (absent.length === 0) return passed(`All ${plural(wanted.length, 'field')} that tickets fill can be set.`);
    return warning(
      'project_admin',
      `You cannot set ${absent.join(', ')} when an issue is created here. Issues are made without; what is missing is listed at the end.`,
      'Ask an administrator of the project to put these fields on the create screen, or set them by hand afterwards.',
    );
  },
};
