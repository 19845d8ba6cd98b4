import { value } from '../../../domain/rows';
import { quote } from '../../language';
import { verb, type NotePattern } from './pattern';

const isText = /text|tooltip/iu;

/** `Max length 80`, `At most 300 characters`. */
const length: NotePattern = {
  code: 'text-length',
  weight: 64,
  read: (note, row) => {
    const found = /\b(?:max(?:imum)?(?: length)?|at most|up to)(?: of)? (\d+)(?: characters)?(?![\d.]| ?(?:[kmg]b|px|items?|values?)\b)/iu.exec(note);
    return found === null || !isText.test(value(row, 'fieldType')) ? null : verb('takes', 'take', `${found[1] ?? ''} characters at most`);
  },
};

/** `Text format: Basic HTML`; a format that differs by person is left to the note. */
const format: NotePattern = {
  code: 'text-format',
  weight: 58,
  read: (note) => {
    const found = /\btext format: ?([\w -]+?)(?=[.;,\n]|$)/iu.exec(note);
    const name = found?.[1]?.trim() ?? '';
    return name === '' || name.includes(' for ') ? null : verb('is written in the text format', 'are written in the text format', `${quote(name)} and no other`);
  },
};

/** `No summary` on a text that could have one. */
const summary: NotePattern = {
  code: 'no-summary',
  weight: 49,
  read: (note) => (/\bno summary\b/iu.test(note) ? verb('has', 'have', 'no summary on the form') : null),
};

/** `Placeholder: Tab Title`. */
const placeholder: NotePattern = {
  code: 'placeholder',
  weight: 48,
  read: (note) => {
    const text = /\bplaceholder: ?([^\n]{2,60}?)(?=\. |\.?$|\n)/iu.exec(note)?.[1];
    return text === undefined ? null : { words: text, say: (names, one) => `while ${one ? 'it is' : 'they are'} empty, ${names} ${one ? 'shows' : 'show'} ${quote(text)}` };
  },
};

const NOTHING = /^(?:a:\d+:\{|\[\]|\{\}|<)/u;

/** `Default: Active`; a value that is no text of the form is left out. */
const start: NotePattern = {
  code: 'default',
  weight: 54,
  read: (note, row) => {
    const text = /(?:^|[.;\n] ?)Default: ?([^\n]{1,60}?)(?=\.\s|\.?$|\n|;)/u.exec(note)?.[1]?.trim();
    if (text === undefined || NOTHING.test(text)) return null;
    if (/^boolean$/iu.test(value(row, 'fieldType'))) return text === '1' ? verb('is ticked', 'are ticked', 'on a new form') : null;
    return verb('starts', 'start', `as ${quote(text)} on a new form`);
  },
};

export const TEXT: readonly NotePattern[] = [length, format, start, summary, placeholder];
