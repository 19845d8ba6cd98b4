import type { Json } from '../model/json';

const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

/** Why an entity property is refused, or nothing (facts §2, *Issue properties*). */
export function propertyRefusal(key: string, value: Json): string | undefined {
  if (key === '' || key.length > LONGEST_KEY) return 'The property key must be between 1 and 255 characters long.';
  if (JSON.stringify(value).length > LONGEST_VALUE) return 'The property value must be at most 32768 characters long.';
  return undefined;
}
