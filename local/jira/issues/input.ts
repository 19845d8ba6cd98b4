import { z } from 'zod';
import { json, jsonObject, type Json, type JsonObject } from '../model/json';

/** One issue to be created, or the change of one (`IssueUpdateDetails` of the documentation). */
export const issueInput = z.strictObject({
  fields: jsonObject.optional(),
  update: z.record(z.string(), z.array(jsonObject)).optional(),
  properties: z.array(z.strictObject({ key: z.string(), value: json })).optional(),
  transition: jsonObject.optional(),
  historyMetadata: jsonObject.optional(),
});

export interface IssueInput {
  readonly fields: JsonObject;
  readonly update: Readonly<Record<string, readonly JsonObject[]>>;
  readonly properties: readonly { readonly key: string; readonly value: Json }[];
}

/** The input with its absent parts filled in. */
export function normalInput(input: z.infer<typeof issueInput>): IssueInput {
  return { fields: input.fields ?? {}, update: input.update ?? {}, properties: input.properties ?? [] };
}
