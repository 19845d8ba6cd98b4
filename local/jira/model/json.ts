import { z } from 'zod';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What `JSON.parse` gave is JSON already: only its being there is checked (walking each value again costs more than all else). */
export const json = z.custom<Json>((value) => value !== undefined);
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);

/** The value as an object, or nothing where it is a list, a scalar or null. */
export function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? value : undefined;
}

/** Whether the value is a JSON array (`Array.isArray` does not narrow read-only arrays). */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A text or a number as text; nothing for everything else. Jira takes ids in both forms. */
export function asText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
