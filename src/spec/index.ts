export { buildSpec } from './build-spec';
export { validateSpec } from './validate-spec';
