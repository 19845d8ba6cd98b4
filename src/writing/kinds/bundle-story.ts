import { rowKey, value } from '../../domain/rows';
import { isBundleKind, type BundleKind, type Component, type SpecRow } from '../../domain/spec';
import type { Part } from '../context';
import { presentNote } from '../differences';
import { allBuiltFields, isChanged } from '../fields';
import { list, plain, shortList } from '../language';
import { kindAndNames } from '../nouns';
import type { WritingContext } from '../rule';
import { changeStory } from './change-story';
import { wish, type Wish } from './wish';

/** What a wish for a bundle of each kind says. */
const WISHES: Readonly<Record<BundleKind, (name: string) => Omit<Wish, 'who' | 'name'>>> = {
  content_type: (name) => ({ thing: `content of the type ${name}`, otherwise: `to create and edit content of the type ${name}` }),
  vocabulary: (name) => ({ thing: `the vocabulary ${name}`, among: 'to choose from ', otherwise: `to keep the terms of ${name} in one vocabulary` }),
  paragraph_type: (name) => ({ thing: `paragraphs of the type ${name}`, otherwise: `to put paragraphs of the type ${name} on a page` }),
  media_type: (name) => ({ thing: `media of the type ${name}`, kept: ' in the media library', otherwise: `to keep media of the type ${name} in the media library` }),
  block_type: (name) => ({ thing: `blocks of the type ${name}`, otherwise: `to make blocks of the type ${name}` }),
  entity_type: (name) => ({ thing: `entries of the type ${name}`, otherwise: `to keep entries of the type ${name}` }),
  user: () => ({ thing: 'user accounts', otherwise: 'to fill in the account of a user' }),
};

const ADMINS = /\b(?:only (?:site )?admin(?:istrator)?s? can|(?:site )?admin(?:istrator)?s? (?:use )?only|for (?:site )?admin(?:istrator)?s only)\b/iu;

/** Whose wish it is: a site administrator's where the sheet keeps the thing to them. */
const whoFor = (own: SpecRow): string => (ADMINS.test(`${value(own, 'description')} ${presentNote(own)}`) ? 'a site administrator' : 'an editor');

/** Bundles whose fields refer to the thing and are not to go. */
function users(context: WritingContext, component: Component): string[] {
  const rows = (context.prepared.referencesTo.get(component.id) ?? [])
    .filter(({ kind, match, from }) => kind === 'target' && match !== 'wildcard' && context.prepared.options.statusPolicy[from.code] !== 'remove')
    .map(({ from }) => context.spec.componentOfRow.get(rowKey(from.ref)))
    .filter((user) => user !== undefined && user.id !== component.id);
  return [...new Set(rows.map((user) => plain(user?.name ?? '')))].filter((name) => name !== '');
}

/** @param inside the children that only this type uses */
function ofOne(context: WritingContext, part: Part, own: SpecRow, kind: BundleKind, inside: readonly Part[]): string {
  const name = plain(part.component.name);
  const base: Wish = { who: whoFor(own), name: part.component.name, ...WISHES[kind](name) };
  const within = inside.length === 0 ? '' : shortList(inside.map(({ component }) => plain(component.name)), 4);
  const by = users(context, part.component);
  const where = by.length === 0 ? 'on a page' : `into ${shortList(by, 4)}`;
  const otherwise =
    kind === 'paragraph_type'
      ? `to put paragraphs of the type ${name}${within === '' ? '' : `, with ${within} inside,`} ${where}`
      : kind === 'vocabulary' && by.length > 0
        ? `to choose terms of ${name} on ${shortList(by, 4)}`
        : base.otherwise;
  const said = wish({ ...base, otherwise }, value(own, 'description'));
  return within === '' || said.includes(within) ? said : `${said.replace(/\.$/u, '')}, with ${within} inside.`;
}

/** The story of bundles: of the one that the ticket is named after, with the others that are made beside it. */
export function bundleStory(context: WritingContext): string {
  const [part, ...others] = context.parts;
  if (part === undefined) return 'As an editor, I want the fields below.';
  const { own, component } = part;
  const { kind } = component;
  if (context.ticket.action === 'check') return `As an editor, I want ${shortList(context.parts.map((one) => plain(one.component.name)), 4)} to be as the sheet has ${context.parts.length === 1 ? 'it' : 'them'}.`;
  if (!isBundleKind(kind) || own === null || context.roleOf(own) === 'exists' || isChanged(context, own)) return changeStory(context);
  if (kind === 'user') return `As a user administrator, I want ${shortList([...new Set(allBuiltFields(context).map((row) => plain(value(row, 'label'))))], 4)} on each user account.`;
  const made = others.filter((other) => other.own !== null && other.component.kind === kind);
  if (made.length === 0) return ofOne(context, part, own, kind, []);
  const inside = made.filter((other) => (context.prepared.referencesTo.get(other.component.id) ?? []).some((reference) => context.parts.some((one) => one.component.id === reference.fromComponent && one !== other)));
  if (kind === 'paragraph_type' && inside.length === made.length) return ofOne(context, part, own, kind, inside);
  const names = [part, ...made].map((one) => one.component);
  if (kind === 'vocabulary') {
    const by = [...new Set(names.flatMap((one) => users(context, one)))];
    return `As an editor, I want to choose from the terms of ${shortList(names.map(({ name }) => plain(name)), 4)}${by.length === 0 || by.length > 4 ? '' : ` on ${list(by)}`}.`;
  }
  return `As an editor, I want to use the ${list(kindAndNames(names, 4))}.`;
}
