import type { Component, ComponentKind, SpecRow } from '../../../domain/spec';
import { value } from '../../../domain/rows';
import { fold } from '../../text';
import { isWordCode, plainTimes } from './characters';

/** A word or phrase that may name a component. */
export interface Term {
  /** As it must stand in the text; in lower case where case does not count. */
  readonly text: string;
  readonly component: Component;
  readonly anyCase: boolean;
  /** A plural `s` may follow. */
  readonly plural: boolean;
  /** Names the component without any help from the words around it. */
  readonly distinct: boolean;
  /** Stands for an image size: looked for where the author says what is to be done, not where editors are addressed. */
  readonly size: boolean;
}

const SIZE = /(?<![\p{L}\p{N}_])\d{2,5}x\d{2,5}(?![\p{L}\p{N}_])/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Names that other things bear too: labels of fields, and names that another component has in the plural. */
type Shared = ReadonlySet<string>;

/** True for a label that running text is not likely to hold by chance. Views are named after what they list. */
function isDistinct(kind: ComponentKind, name: string, shared: Shared): boolean {
  if (name.includes('_')) return true;
  if (kind === 'view' || shared.has(fold(name))) return false;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 1) return INNER_CAPITAL.test(name) && name.length >= 6;
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= 2;
}

/** Everybody is one of these: to speak of them is not to name a role. */
const EVERYBODY = new Set(['authenticated user', 'anonymous user']);

function termsOf(component: Component, shared: Shared): Term[] {
  const name = plainTimes(component.name);
  const terms: Term[] = [];
  const add = (text: string, { anyCase = false, plural = false, distinct, size = false }: Partial<Term> & Pick<Term, 'distinct'>): void => {
    if (text.length >= 3 && isWordCode(text.charCodeAt(0))) terms.push({ text, component, anyCase, plural, distinct, size });
  };
  if (component.kind === 'user_role') {
    const several = name.includes(' ') && !EVERYBODY.has(fold(name)) && !shared.has(fold(name));
    add(several ? name.toLowerCase() : name, { anyCase: several, plural: true, distinct: several });
  } else {
    const sized = (component.kind === 'image_style' || component.kind === 'view_mode') && SIZE.test(name);
    add(name, { distinct: sized || isDistinct(component.kind, name, shared), size: sized });
  }
  const size = component.kind === 'image_style' ? SIZE.exec(name)?.[0] : undefined;
  if (size !== undefined && size !== name) add(size, { distinct: true, size: true });
  if (component.machineName !== '' && component.machineName !== name) {
    add(component.machineName, { distinct: component.machineName.includes('_') && !isCommonMachineName(component.kind) });
  }
  return terms;
}

/** View modes share machine names with bundles and with Drupal's own (`search_index`); a hint must tell. */
const isCommonMachineName = (kind: ComponentKind): boolean => kind === 'view_mode' || kind === 'view';

/** What terms that begin with one word look like. */
export interface Beginning {
  /** First characters of the exact terms: `Page` is not looked for where `page` stands. */
  initials: string;
  /** True where a term is not bound to its case. */
  anyCase: boolean;
  /** Lengths that terms have here, longest first. */
  readonly lengths: number[];
}

/**
 * Terms by their whole text, so that many names with one beginning cost no more than a few; what begins with a word, by
 * that word in lower case; and a filter over those words.
 */
export interface TermIndex {
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** By text, for terms that must stand as they are. */
  readonly exact: ReadonlyMap<string, readonly Term[]>;
  /** By text in lower case, for the others. */
  readonly folded: ReadonlyMap<string, readonly Term[]>;
  /** One bit for each hash (see {@link hashStep}), set where a word has it: see {@link isMarked}. */
  readonly filter: Uint8Array;
}

/** So many that the words of the largest specifications fill a small part: a word that is marked by chance costs a look-up. */
const HASHES = 0x100000;

/** Next value of a word's hash after one more UTF-16 unit. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & (HASHES - 1);

const mark = (filter: Uint8Array, hash: number): void => {
  filter[hash >>> 3] = (filter[hash >>> 3] ?? 0) | (1 << (hash & 7));
};

/** False where no term begins with a word of this hash. */
export const isMarked = (filter: Uint8Array, hash: number): boolean => ((filter[hash >>> 3] ?? 0) & (1 << (hash & 7))) !== 0;

const firstWord = (text: string): string => {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return text.slice(0, end).toLowerCase();
};

const hashOfWord = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
};

function sharedNames(components: readonly Component[], rows: readonly SpecRow[]): Shared {
  const shared = new Set<string>();
  const terms = new Set(components.map((component) => fold(plainTimes(component.name))));
  for (const row of rows) {
    const label = row.sheet.type === 'fields' ? fold(value(row, 'label')) : '';
    if (terms.has(label)) shared.add(label);
  }
  const names = new Set(components.map((component) => fold(component.name)));
  for (const name of names) if (name.endsWith('s') && names.has(name.slice(0, -1))) shared.add(name);
  return shared;
}

function put(terms: Map<string, Term[]>, term: Term): void {
  const same = terms.get(term.text);
  if (same === undefined) terms.set(term.text, [term]);
  else same.push(term);
}

function note(beginning: Beginning, { text, anyCase }: Term): void {
  const initial = text.charAt(0);
  if (anyCase) beginning.anyCase = true;
  else if (!beginning.initials.includes(initial)) beginning.initials += initial;
  if (!beginning.lengths.includes(text.length)) beginning.lengths.push(text.length);
}

/** Makes the index over all components that have a name. */
export function indexTerms(components: readonly Component[], rows: readonly SpecRow[]): TermIndex {
  const shared = sharedNames(components, rows);
  const beginnings = new Map<string, Beginning>();
  const exact = new Map<string, Term[]>();
  const folded = new Map<string, Term[]>();
  const filter = new Uint8Array(HASHES / 8);
  for (const component of components) {
    for (const term of termsOf(component, shared)) {
      const word = firstWord(term.text);
      mark(filter, hashOfWord(word));
      let beginning = beginnings.get(word);
      if (beginning === undefined) {
        beginning = { initials: '', anyCase: false, lengths: [] };
        beginnings.set(word, beginning);
      }
      note(beginning, term);
      put(term.anyCase ? folded : exact, term);
    }
  }
  for (const { lengths } of beginnings.values()) if (lengths.length > 1) lengths.sort((a, b) => b - a);
  return { beginnings, exact, folded, filter };
}
