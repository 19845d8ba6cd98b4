import { verbatim } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { CUT, type Difference } from '../differences';
import { capital, code, list, numberWord, plain, quote, shortList, stripHtml } from '../language';
import { settingOf } from './type-settings';

type Say = (subject: Subject, difference: Difference, row: SpecRow) => string | null;

interface Subject {
  readonly names: string;
  readonly one: boolean;
}

const SHORT = 90;
const FIRST_WORDS = 8;
const LAST_WORDS = 6;
const OFF = /^-*\s*disabled\s*-*$|^hidden$/iu;

const words = (text: string): string => stripHtml(text).replace(/\s+/gu, ' ').trim();
const beginning = (text: string): string => words(text).split(' ').slice(0, FIRST_WORDS).join(' ').replace(/[.,;:]$/u, '');
const ending = (text: string): string => words(text).replace(/[.\s]+$/u, '').split(' ').slice(-LAST_WORDS).join(' ');
const isYes = (text: string): boolean => /^(?:y|yes|required|true|1)$/iu.test(text);
const isNo = (text: string): boolean => /^(?:n|no|false|0|optional|)$/iu.test(text);
const be = ({ one }: Subject): string => (one ? 'is' : 'are');
const values = (text: string): string => (/^(?:\*|unlimited|-1)$/iu.test(text) ? 'any number of values' : text === '1' ? 'one value' : `up to ${numberWord(Number(text) || 0)} values`);

const yesNo = (yes: (subject: Subject) => string, no: (subject: Subject) => string): Say => (subject, { old, new: next }) => {
  if (isYes(next) && isNo(old)) return yes(subject);
  return isNo(next) && isYes(old) ? no(subject) : null;
};

const notesOf = ({ names }: Subject): string => `what the notes ask of ${names}`;

/** Old and new of running text: whole where both are short, else where they begin to differ; null where the note cut both before that. */
const text = (lead: (subject: Subject) => string): Say => (subject, { old, new: next, isCut }) => {
  // Where the note cut the old text, its last word may be half a word.
  const [was, is] = [old.length < CUT ? words(old) : words(old).replace(/\s*\S*$/u, ''), words(next)];
  if (is === '') return `${capital(lead(subject))} is gone; it was ${quote(beginning(was))}${was.length > beginning(was).length ? ' at its beginning' : ''}.`;
  if (was === '') return is.length <= SHORT ? `${capital(lead(subject))} reads ${quote(is.replace(/\.$/u, ''))}; before, there was none.` : `${capital(lead(subject))} begins ${quote(beginning(is))}; before, there was none.`;
  if (!isCut && was.length <= SHORT && is.length <= SHORT) return `${capital(lead(subject))} reads ${quote(is.replace(/\.$/u, ''))} instead of ${quote(was.replace(/\.$/u, ''))}.`;
  const isSame = beginning(was) === beginning(is) || (old.length >= CUT && is.startsWith(was));
  if (!isSame) return `${capital(lead(subject))} begins ${quote(beginning(is))} instead of ${quote(beginning(was))}.`;
  // Both begin alike and the note cut them there: how the new one ends is all that can be told.
  if (!isCut || lead === notesOf) return null;
  return is.length <= SHORT ? `${capital(lead(subject))} reads ${quote(is.replace(/\.$/u, ''))}.` : `${capital(lead(subject))} is the one below, which ends ${quote(ending(is))}.`;
};

const parts = (cell: string): string[] => cell.split(/[,;\n]/u).map((part) => part.trim()).filter((part) => part !== '');

/** Names that a list gained and lost; null where the note cut it. */
const listed = (offer: (subject: Subject) => string): Say => (subject, { old, new: next, isCut }) => {
  if (isCut) return null;
  const gained = parts(next).filter((part) => !parts(old).includes(part)).map(plain);
  const lost = parts(old).filter((part) => !parts(next).includes(part)).map(plain);
  if (gained.length === 0 && lost.length === 0) return null;
  const more = gained.length === 0 ? [] : [`${offer(subject)} ${shortList(gained, 5)}${lost.length === 0 ? ' besides what was there' : ''}`];
  const less = lost.length === 0 ? [] : [`${more.length === 0 ? `${offer(subject)} no longer` : 'no longer'} ${shortList(lost, 5)}`];
  return `${[...more, ...less].join(', and ')}.`;
};

const renamed: Say = (_, { old, new: next }) => (old === '' || next === '' ? null : `What was called ${quote(old)} is called ${quote(next)}.`);

const widget: Say = (subject, { old, new: next }) => {
  if (OFF.test(next)) return `${subject.names} ${be(subject)} off the form; before, the widget was ${quote(old)}.`;
  if (OFF.test(old)) return `${subject.names} ${be(subject)} on the form with the widget ${quote(next)}; before, ${subject.one ? 'it was' : 'they were'} off it.`;
  return next === '' ? null : `${subject.names} ${subject.one ? 'has' : 'have'} the widget ${quote(next)}${old === '' ? '' : ` instead of ${quote(old)}`}.`;
};

const group: Say = (subject, { old, new: next }) => {
  const [stand, stood] = subject.one ? ['stands', 'it stood'] : ['stand', 'they stood'];
  if (next === '' || next === '-') return `${subject.names} ${stand} in no field group; before, ${stood} in ${quote(old)}.`;
  return `${subject.names} ${stand} in the field group ${quote(next)}${old === '' || old === '-' ? `; before, ${stood} in none` : ` instead of ${quote(old)}`}.`;
};

const status: Say = (subject, { old, new: next }) => (next === '' ? null : `${subject.names} ${be(subject)} ${plain(next.toLowerCase())}${old === '' ? '' : `; before, ${subject.one ? 'it was' : 'they were'} ${plain(old.toLowerCase())}`}.`);

const settings: Say = (subject, difference, row) => {
  const known = difference.old === '' ? settingOf(difference.new, row) : null;
  if (known !== null) return known;
  if (!difference.isCut) return text(notesOf)(subject, difference, row);
  return difference.old !== '' && difference.old.length < CUT && difference.old.length <= SHORT && words(difference.new) !== '' ? `${capital(notesOf(subject))} stands below; before, it was ${quote(words(difference.old).replace(/\.$/u, ''))}.` : null;
};

const pattern: Say = (subject, { old, new: next }, row) =>
  next === '' || next === '-' ? null : `${subject.names} ${subject.one ? 'gets' : 'get'} addresses after ${code(verbatim(row, 'aliasPattern').trim() || next)}${old === '' || old === '-' ? '' : `, no longer after ${code(old)}`}.`;

const SAYINGS: Readonly<Record<string, Say>> = {
  required: yesNo(
    (subject) => `${subject.names} ${be(subject)} required; before, ${subject.one ? 'it' : 'they'} could stay empty.`,
    (subject) => `${subject.names} may stay empty; before, ${subject.one ? 'it was' : 'they were'} required.`,
  ),
  translatable: yesNo(
    (subject) => `${subject.names} can be translated, which ${subject.one ? 'it' : 'they'} could not before.`,
    (subject) => `${subject.names} can no longer be translated.`,
  ),
  cardinality: (subject, { old, new: next }) => (next === '' ? null : `${subject.names} ${subject.one ? 'takes' : 'take'} ${values(next)}${old === '' ? '' : ` instead of ${values(old)}`}.`),
  fieldGroup: group,
  label: renamed,
  name: renamed,
  title: renamed,
  widget,
  refBundle: listed((subject) => `${subject.names} ${subject.one ? 'offers' : 'offer'}`),
  usedOn: listed((subject) => `${subject.names} ${be(subject)} switched on for`),
  helpText: text(({ names }) => `the help text of ${names}`),
  description: text(({ names }) => `the description of ${names}`),
  aliasPattern: pattern,
  enabled: status,
  notes: settings,
  fieldType: (subject, { old, new: next }) => (next === '' ? null : `${subject.names} ${be(subject)} of the type ${quote(next)}${old === '' ? '' : ` instead of ${quote(old)}`}.`),
};

const otherwise: Say = (subject, { column, old, new: next, isCut }) =>
  isCut || next === '' ? null : `${capital(plain(column))} of ${subject.names} is ${quote(next)}${old === '' ? ', where nothing stood before' : ` instead of ${quote(old)}`}.`;

/**
 * What one sees of a change, with what it was, as the note gives both; null where the note cut them before they differ.
 * @param names fields or things that share the change
 */
export function sayChange(names: readonly string[], difference: Difference, row: SpecRow): string | null {
  const subject: Subject = { names: names.length <= 6 ? list(names) : shortList(names, 6), one: names.length === 1 };
  return (SAYINGS[difference.key] ?? otherwise)(subject, difference, row);
}
