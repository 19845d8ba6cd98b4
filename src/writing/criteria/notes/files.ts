import { code, list, numberWord } from '../../language';
import { verb, type NotePattern } from './pattern';

const NAMED = 6;
/** Folder that Drupal itself proposes; told in words. */
const BY_MONTH = /^\[date:custom:Y\]-\[date:custom:m\]$/u;

function types(note: string): readonly string[] {
  const listed = /\ballowed types \(([^()]+)\)/iu.exec(note)?.[1];
  if (listed !== undefined) return listed.split(/[\s,]+/u).filter((type) => type !== '');
  const only = /(?:^|\n)([a-z0-9]{2,5}) only\b/u.exec(note)?.[1];
  return only === undefined ? [] : [only];
}

/** `Allowed types (png jpg). max size 2 MB`, `pdf only, 20 MB`. */
const kinds: NotePattern = {
  code: 'file-types',
  weight: 63,
  read: (note) => {
    const allowed = types(note);
    const size = /(?:\bmax(?:imum)? size |\bonly, )(\d+(?:\.\d+)?) ?([kmg]b)\b/iu.exec(note);
    const limit = size === null ? '' : `${size[1] ?? ''} ${(size[2] ?? '').toUpperCase()}`;
    if (allowed.length === 0) return limit === '' ? null : verb('refuses', 'refuse', `a file over ${limit}`);
    const what = allowed.length <= NAMED ? `${list(allowed, 'and')} files only` : `only files of the ${numberWord(allowed.length)} types in its note`;
    return verb('takes', 'take', `${what}${limit === '' ? '' : `, of up to ${limit}`}`);
  },
};

/** `alt enabled and required`, `Alternative text required`. */
const alternative: NotePattern = {
  code: 'alternative-text',
  weight: 61,
  read: (note) => (/\balt(?:ernative text)?(?: enabled and)? required\b/iu.test(note) ? verb('refuses', 'refuse', 'an image without alternative text') : null),
};

/** `directory (img/[date:custom:Y])`. */
const folder: NotePattern = {
  code: 'file-folder',
  weight: 53,
  read: (note) => {
    const path = /\bdirectory \(([^()]+)\)/iu.exec(note)?.[1]?.trim();
    if (path === undefined) return null;
    const where = BY_MONTH.test(path) ? 'in a folder named after year and month of the upload' : `in the folder ${code(path)}`;
    return { words: where, say: (names) => `files of ${names} lie ${where}` };
  },
};

export const FILES: readonly NotePattern[] = [kinds, alternative, folder];
