import { tokensMap } from '@atlaskit/primitives';
import { isRecord, wordOf } from '../../bridge/wire';

const TOKENS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = tokensMap;
const classes = new Map<string, string>();

const hyphenated = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const UNITLESS = new Set(['opacity', 'flexGrow', 'flexShrink', 'zIndex', 'fontWeight', 'lineHeight']);

function valueOf(property: string, value: unknown): string {
  const token = typeof value === 'string' ? TOKENS[property]?.[value] : undefined;
  if (typeof token === 'string') return token;
  return typeof value === 'number' && !UNITLESS.has(property) ? `${String(value)}px` : wordOf(value);
}

function rules(selector: string, style: Readonly<Record<string, unknown>>): string {
  const own = Object.entries(style).filter(([, value]) => !isRecord(value));
  const nested = Object.entries(style).flatMap(([key, value]) => (isRecord(value) ? [[key, value] as const] : []));
  const block = `${selector}{${own.map(([property, value]) => `${hyphenated(property)}:${valueOf(property, value)}`).join(';')}}`;
  return [block, ...nested.map(([key, value]) => (key.startsWith('@') ? `${key}{${rules(selector, value)}}` : rules(`${selector}${key}`, value)))].join('\n');
}

const sheet = (): HTMLStyleElement => {
  const found = document.getElementById('uikit-styles');
  if (found instanceof HTMLStyleElement) return found;
  const made = document.createElement('style');
  made.id = 'uikit-styles';
  document.head.append(made);
  return made;
};

/** The class for a style object of UI Kit's `xcss`, with Atlassian's tokens put in. */
export function classFor(style: Readonly<Record<string, unknown>>): string {
  const key = JSON.stringify(style);
  const known = classes.get(key);
  if (known !== undefined) return known;
  const name = `xcss-${String(classes.size)}`;
  classes.set(key, name);
  sheet().append(`${rules(`.${name}`, style)}\n`);
  return name;
}
