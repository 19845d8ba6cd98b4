import { unfilledFields } from '../../target';
import { NOT_REACHED, passed, refused, type Check } from '../check';

export const requiredFieldsCheck: Check = {
  key: 'required-fields',
  title: 'Fields that must be filled',
  run: ({ fields, wants, projectKey }) => {
    if (fields === null) return NOT_REACHED;
    const unfilled = unfilledFields(fields, wants.fieldValues);
    if (unfilled.length === 0) return passed('Every field that must be filled has a value or a default.');
    const names = unfilled.map(({ name }) => `“${name}”`).join(', ');
    const one = unfilled.length === 1;
    return refused(
      'you',
      'required-field',
      `In ${projectKey} every issue needs a value for ${names}, which tickets from a specification do not have.`,
      `Give a value for all issues here, or ask an administrator of ${projectKey} to give ${one ? 'the field a default value or to make it optional' : 'these fields default values or to make them optional'}.`,
    );
  },
};
