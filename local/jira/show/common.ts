import type { JsonObject } from '../model/json';

/** `2026-11-20T12:00:00.000+0000`, the form in which the platform API writes times. */
export function timestamp(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}

/** The four sizes that Jira names for every avatar. */
export function avatars(base: string, path: string): JsonObject {
  return Object.fromEntries(['48x48', '24x24', '16x16', '32x32'].map((size) => [size, `${base}${path}?size=${size}`]));
}
