import { chooseEpicType, unfilledFields } from '../../target';
import { NOT_REACHED, passed, skipped, warning, type Check } from '../check';

export const epicsCheck: Check = {
  key: 'epics',
  title: 'Epics for the phases',
  run: ({ types, epicFields, wants, projectKey }) => {
    if (!wants.epics) return skipped('No epics are wanted.');
    if (types === null) return NOT_REACHED;
    const type = chooseEpicType(types);
    if (type === null) return warning('project_admin', `${projectKey} has no issue type above the ordinary ones, so the tickets get no epics.`, 'Nothing, or ask an administrator of the project to add epics.');
    const unfilled = unfilledFields(epicFields ?? [], {});
    if (unfilled.length === 0) return passed(`Phases become issues of the type ${type.name}.`);
    const names = unfilled.map(({ name }) => `“${name}”`).join(', ');
    return warning('project_admin', `Every ${type.name} needs a value for ${names}, so the tickets get no epics.`, 'Nothing, or ask an administrator of the project to give these fields a default value.');
  },
};
