import { value } from '../../../domain/rows';
import { isOffForm } from '../../fields';
import { plain } from '../../language';
import { verb, type NotePattern } from './pattern';

/** A rendering that depends on something else is told by its note alone. */
const CONDITION = /\b(?:if|when|unless|otherwise|mobile|phone|teaser|card|lists?)\b/iu;

const sentenceWith = (note: string, found: RegExpExecArray): string => {
  const from = note.slice(0, found.index).search(/[^.;\n]*$/u);
  return /^[^.;\n]*/u.exec(note.slice(from))?.[0] ?? '';
};

/** `Render as 730x840`. */
const size: NotePattern = {
  code: 'shown-size',
  weight: 73,
  read: (note) => {
    const found = /\brender(?:ed|s)? (?:as|at) (\d+ ?[x×] ?\d+)/iu.exec(note);
    if (found === null || CONDITION.test(sentenceWith(note, found))) return null;
    return { words: found[1] ?? '', say: (names) => `the page shows ${names} as ${found[1] ?? ''}` };
  },
};

/** `Shown with the view mode Portrait`, `Render as thumbnail view mode`. */
const mode: NotePattern = {
  code: 'shown-mode',
  weight: 68,
  read: (note) => {
    const found = /\b(?:[Ss]hown|[Rr]ender(?:ed|s)?|[Dd]isplayed) (?:with|in|as) (?:the )?(?:[Vv]iew mode (\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)*)|([\p{L}\d]+) view mode)/u.exec(note);
    const name = (found?.[1] ?? found?.[2] ?? '').trim();
    if (found === null || name === '' || CONDITION.test(sentenceWith(note, found))) return null;
    return { words: name, say: (names) => `the page shows ${names} in the view mode ${plain(name)}` };
  },
};

/** `Not shown on node`, `not displayed`. */
const unseen: NotePattern = {
  code: 'not-shown',
  weight: 66,
  read: (note) => {
    const found = /\bnot (?:shown|displayed|rendered|visible)(?: on (?:the )?(?:node|page|site))?(?=[.,;\n]|$)/iu.exec(note);
    if (found === null || CONDITION.test(sentenceWith(note, found))) return null;
    return { words: 'not shown', say: (names) => `the page does not show ${names}` };
  },
};

/** `Hidden on the form`, where the widget does not say so already. */
const offForm: NotePattern = {
  code: 'hidden-on-form',
  weight: 65,
  read: (note, row) =>
    /\bhidden (?:on|from|in) (?:the )?(?:node |edit |entry )?form\b/iu.test(note) && !isOffForm(row) ? verb('is', 'are', 'not on the form that editors fill in') : null,
};

const EDIT: Readonly<Record<string, string>> = { open: 'start open', closed: 'start closed', closed_expand_nested: 'start closed, with nested ones open', preview: 'start as a preview' };
const ADD: Readonly<Record<string, string>> = { button: 'buttons', buttons: 'buttons', dropdown: 'a drop-down button', select: 'a select list', modal: 'a modal form' };

/** `Edit mode closed, add mode dropdown`. */
const paragraphs: NotePattern = {
  code: 'paragraph-modes',
  weight: 55,
  read: (note, row) => {
    const found = /\bedit mode:? (\w+), add mode:? (\w+)\b/iu.exec(note);
    const [edit, add] = [EDIT[found?.[1]?.toLowerCase() ?? ''], ADD[found?.[2]?.toLowerCase() ?? '']];
    if (edit === undefined || add === undefined || !/revisions|paragraph/iu.test(value(row, 'fieldType'))) return null;
    return { words: `${edit} ${add}`, say: (names) => `paragraphs in ${names} ${edit} and are added by ${add}` };
  },
};

export const SHOWN: readonly NotePattern[] = [size, mode, unseen, offForm, paragraphs];
