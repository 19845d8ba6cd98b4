import { NOT_REACHED, passed, plural, skipped, warning, type Check } from '../check';

export const componentsCheck: Check = {
  key: 'components',
  title: 'Components',
  run: ({ fields, wants }) => {
    if (wants.components.length === 0) return skipped('No component was chosen.');
    if (fields === null) return NOT_REACHED;
    const allowed = fields.find(({ fieldId }) => fieldId === 'components')?.allowed ?? [];
    const gone = wants.components.filter((id) => !allowed.some((choice) => choice.id === id));
    if (gone.length === 0) return passed(`${plural(wants.components.length, 'component is', 'components are')} there.`);
    return warning('you', `${plural(gone.length, 'chosen component is', 'chosen components are')} not in the project any more. Issues are made without.`, 'Choose others, or set them by hand afterwards.');
  },
};
