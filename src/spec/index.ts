export { buildSpec } from './build-spec';
export { relatable, relate } from './relations';
export { validateSpec } from './validate-spec';
