import { field, table } from '../testing/table';
import { requiredFieldsCheck } from './required-fields';

table(requiredFieldsCheck, [
  ['passes where nothing is asked for that nothing fills', { fields: [field('summary', { required: true }), field('customfield_1', { required: true, hasDefaultValue: true })] }, 'passed', /value or a default/],
  ['passes with the value that the person gave', { wants: { fieldValues: { customfield_1: 'A' } }, fields: [field('customfield_1', { required: true })] }, 'passed', /value or a default/],
  ['asks the person for a value', { fields: [field('customfield_1', { name: 'Cost centre', required: true })] }, 'refused', /In DEMO every issue needs a value for “Cost centre”/, 'you', /^Give a value for all issues here, or ask an administrator of DEMO to give the field/, 'required-field'],
  ['asks for several', { wants: { fieldValues: { a: ' ' } }, fields: [field('a', { required: true }), field('b', { required: true })] }, 'refused', /“a”, “b”/, 'you', /these fields/, 'required-field'],
  ['is not reached where a check above refused', { fields: null }, 'skipped', /check above/],
]);
