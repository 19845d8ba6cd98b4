import { value } from '../../../domain/rows';
import { list, quote } from '../../language';
import { verb, type NotePattern, type Reading } from './pattern';

const isNumber = /number|integer|decimal|float/iu;

/** `min 0. max 9`, `Minimum 5`. */
const range: NotePattern = {
  code: 'number-range',
  weight: 60,
  read: (note, row) => {
    if (!isNumber.test(value(row, 'fieldType'))) return null;
    const least = /\bmin(?:imum)?:? (-?\d+(?:\.\d+)?)/iu.exec(note)?.[1];
    const most = /\bmax(?:imum)?:? (-?\d+(?:\.\d+)?)/iu.exec(note)?.[1];
    if (least === undefined && most === undefined) return null;
    if (least === undefined) return verb('takes', 'take', `no number above ${most ?? ''}`);
    return most === undefined ? verb('takes', 'take', `no number below ${least}`) : verb('takes', 'take', `numbers from ${least} to ${most} only`);
  },
};

const affixOf = (note: string, side: 'prefix' | 'suffix'): string => new RegExp(`\\b${side}:? ([^\\n]{1,40}?)(?=\\. |\\.?$|\\n|,)`, 'iu').exec(note)?.[1]?.trim() ?? '';

/** Drupal's number formatter takes `one|many` as singular and plural. */
function besideNumber(affix: string, side: 'before' | 'behind'): string[] {
  const [one = '', many = '', ...more] = affix.split('|').map((word) => word.trim());
  if (affix === '') return [];
  return one === '' || many === '' || more.length > 0 ? [`${quote(affix)} ${side}`] : [`${quote(one)} ${side} 1 and ${quote(many)} ${side}`];
}

/** `prefix $. suffix per year`. */
const affix: NotePattern = {
  code: 'number-affix',
  weight: 57,
  read: (note, row) => {
    if (!isNumber.test(value(row, 'fieldType'))) return null;
    const [before, behind] = [affixOf(note, 'prefix'), affixOf(note, 'suffix')];
    const told = [...besideNumber(before, 'before'), ...besideNumber(behind, 'behind')];
    return told.length === 0 ? null : verb('shows', 'show', `${list(told)} ${(told.length === 1 ? before + behind : '').includes('|') ? 'any other number' : 'the number'}`);
  },
};

const day: NotePattern = { code: 'date-only', weight: 54, read: (note) => (/(?:^|\n)date only\b/iu.test(note) ? verb('asks', 'ask', 'for a date without a time') : null) };
const time: NotePattern = { code: 'date-and-time', weight: 52, read: (note) => (/(?:^|\n)date and time\b/iu.test(note) ? verb('asks', 'ask', 'for a date with a time') : null) };

/** `On label: Manual; off label: Automatic`; digits are no labels. */
const labels: NotePattern = {
  code: 'boolean-labels',
  weight: 56,
  read: (note): Reading | null => {
    const found = /\bon label: ([^;\n]+); off label: ([^;.\n]+)/iu.exec(note);
    const [on, off] = [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? ''];
    return on === '' || off === '' || /^\d$/u.test(on) ? null : verb('reads', 'read', `${quote(on)} when ticked and ${quote(off)} when not`);
  },
};

const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/\binternal (?:links? )?only\b/iu, 'pages of this site only'],
  [/\bexternal (?:links? )?only\b/iu, 'external addresses only'],
  [/\binternal and external\b/iu, 'internal pages and external addresses'],
];
const LINK_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:link )?text required\b/iu, 'with a link text'],
  [/\b(?:link )?text optional\b/iu, 'with or without a link text'],
  [/\b(?:link )?text disabled?\b/iu, 'without a link text'],
];

/** `Internal and external. link text required`. */
const link: NotePattern = {
  code: 'link',
  weight: 60,
  read: (note, row) => {
    if (!/link/iu.test(value(row, 'fieldType'))) return null;
    const address = ADDRESSES.find(([pattern]) => pattern.test(note))?.[1];
    const text = LINK_TEXT.find(([pattern]) => pattern.test(note))?.[1];
    return address === undefined ? null : verb('accepts', 'accept', text === undefined ? address : `${address}, ${text}`);
  },
};

export const VALUES: readonly NotePattern[] = [range, affix, day, time, labels, link];
