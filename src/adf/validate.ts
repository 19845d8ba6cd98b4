import schema from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';
import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import { brokenRules } from './live-rules';

/** What is wrong with a document, and where: `/content/3/content/0`. */
export interface AdfProblem {
  readonly path: string;
  readonly message: string;
}

let compiled: ValidateFunction | null = null;

/** Compiling takes a moment, so it waits until the first document. */
function validator(): ValidateFunction {
  compiled ??= new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return compiled;
}

/** A node fails every alternative of its `anyOf`; the error that lies deepest is the one about the alternative meant. */
function deepest(errors: readonly ErrorObject[]): AdfProblem {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const error = errors.reduce((best, next) => (depth(next) > depth(best) ? next : best));
  return { path: error.instancePath, message: error.message ?? error.keyword };
}

/**
 * Checks a document against Atlassian's own schema (`@atlaskit/adf-schema`, JSON Schema draft 4), then against what a
 * real site refuses though the schema allows it (facts/jira.md §4). Empty means that Jira will take it.
 */
export function validateAdf(document: unknown): AdfProblem[] {
  const validate = validator();
  const problems = validate(document) ? [] : [deepest(validate.errors ?? [])];
  return [...problems, ...brokenRules(document)];
}
