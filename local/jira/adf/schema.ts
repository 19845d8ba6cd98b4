import Ajv from 'ajv-draft-04';
import full from '@atlaskit/adf-schema/dist/json-schema/v1/full.json';

let compiled: ((value: unknown) => boolean) | undefined;

/** Whether the value is a document by Atlassian's own schema (`full.json`, JSON Schema draft 4). */
export function matchesSchema(value: unknown): boolean {
  compiled ??= new Ajv({ strict: false }).compile(full);
  return compiled(value);
}
