export { addAdapter, forgeAdapter, modelSource } from './adapters';
export { ModelFailure, type FailureKind, type Model, type ModelAnswer, type ModelRequest, type ModelSource, type TokenUse } from './port';
