import type { ComponentKind } from '../../../domain/spec';
import { KINDS } from '../../registry/kinds';
import type { Term } from './terms';

/** Words around a name that settle what it names. */
interface Context {
  readonly before: RegExp;
  readonly after: RegExp;
}

/**
 * Names of permissions as Drupal core and Paragraphs type permissions spell them; what stands at the place of the name
 * is the machine name of a bundle.
 */
const PERMISSIONS: Partial<Record<ComponentKind, { readonly before?: string; readonly after?: string }>> = {
  content_type: { before: '(?:create|edit own|edit any|delete own|delete any|revert|view|schedule publishing of) ', after: ' (?:content|revisions)' },
  vocabulary: { before: '(?:create|edit|delete|view|reorder) (?:terms|all revisions) (?:in|of) ' },
  media_type: { before: '(?:create|edit own|edit any|delete own|delete any) ', after: ' media' },
  paragraph_type: { before: '(?:view|create|update|delete) paragraph content ' },
  block_type: { before: '(?:create|edit any|delete any) ', after: ' block content' },
  workflow: { before: 'use ', after: ' transition' },
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function contextOf(kind: ComponentKind): Context {
  const { title, words, near } = KINDS[kind];
  const all = [title.toLowerCase(), ...words, ...near].sort((a, b) => b.length - a.length);
  const alternatives = [...new Set(all)].map(escape).join('|');
  return {
    before: new RegExp(`(?:^|[^\\p{L}])(?:${alternatives})s?:? ?["'\\u201c\\u2018]?$`, 'iu'),
    after: new RegExp(`^["'\\u201d\\u2019]? ?\\(?(?:${alternatives})s?(?![\\p{L}\\p{N}_-])`, 'iu'),
  };
}

const CONTEXTS = new Map<ComponentKind, Context>();
const contextFor = (kind: ComponentKind): Context => {
  let context = CONTEXTS.get(kind);
  if (context === undefined) CONTEXTS.set(kind, (context = contextOf(kind)));
  return context;
};

const PERMISSION_CONTEXTS = new Map(
  (Object.entries(PERMISSIONS) as [ComponentKind, { before?: string; after?: string }][]).map(([kind, { before, after }]) => [
    kind,
    { before: new RegExp(`${before ?? ''}$`), after: new RegExp(`^${after ?? ''}`) },
  ]),
);

/** Text that is looked at on either side of a name. */
const REACH = 40;

/** True where the words next to a name say which kind of thing it names. */
export function hasTypeHint(term: Term, text: string, start: number, end: number): boolean {
  const { kind, machineName } = term.component;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (term.text === machineName) {
    const permission = PERMISSION_CONTEXTS.get(kind);
    if (permission?.before.test(before) === true && permission.after.test(after)) return true;
    if (!machineName.includes('_')) return false;
  }
  const { before: ahead, after: behind } = contextFor(kind);
  return behind.test(after) || ahead.test(before);
}

/** Full words for kinds; the short ones (`content`, `media`) are too common to contradict anything. */
const OTHERS = new Map<ComponentKind, RegExp>(
  (Object.keys(KINDS) as ComponentKind[]).map((kind) => [
    kind,
    new RegExp(
      `^["'\\u201d\\u2019]? (?:${(Object.keys(KINDS) as ComponentKind[])
        .filter((other) => other !== kind && other !== 'custom')
        .map((other) => KINDS[other].title.toLowerCase())
        .concat(kind === 'vocabulary' ? [] : ['taxonomy'])
        .join('|')})s?(?![\\p{L}\\p{N}_])`,
      'iu',
    ),
  ]),
);

/** Words of the form behind a label: the label is that of a form element. */
const FORM_WORD = /^["'\u201d\u2019]?(?:<\/\w+>)? (?:fields?|tabs?|buttons?|heading|header|labels?|columns?|check ?box(?:es)?|dashboard|api)(?![\p{L}\p{N}_])/iu;

/** True where the words behind a label say that it names something else. */
export function isContradicted(term: Term, text: string, end: number): boolean {
  const after = text.slice(end, end + REACH);
  return FORM_WORD.test(after) || OTHERS.get(term.component.kind)?.test(after) === true;
}

const OPENING = '"\'\u201c\u2018\u00ab`';
const CLOSING = '"\'\u201d\u2019\u00bb`';

/** True where the name stands alone between quotation marks. */
export const isQuoted = (text: string, start: number, end: number): boolean =>
  start > 0 && end < text.length && OPENING.includes(text.charAt(start - 1)) && CLOSING.includes(text.charAt(end));
