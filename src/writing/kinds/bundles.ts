import { rowKey, value } from '../../domain/rows';
import { isBundleKind, type BundleKind } from '../../domain/spec';
import { alias } from '../criteria/alias';
import { cardinalities } from '../criteria/cardinalities';
import { changedCells } from '../criteria/changed-cells';
import { usable } from '../criteria/usable';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { fieldAsRow } from '../criteria/field-as-row';
import { offeredBy } from '../criteria/offered-by';
import { formOrder } from '../criteria/form-order';
import { helpTexts } from '../criteria/help-text';
import { described, listed } from '../criteria/listed';
import { noteLimits } from '../criteria/note-limits';
import { offForm } from '../criteria/off-form';
import { optional } from '../criteria/optional';
import { options } from '../criteria/options';
import { ownNotes } from '../criteria/own-notes';
import { required } from '../criteria/required';
import { targets } from '../criteria/targets';
import { allBuiltFields, isChanged } from '../fields';
import { labels } from '../facts/names';
import { list, plain, shortList } from '../language';
import { kindAndNames } from '../nouns';
import type { KindWriter, WritingContext } from '../rule';
import { typeSource } from '../assumed/media-source';
import { wish, type Wish } from './wish';

/** What a wish for a bundle of each kind says. */
const WISHES: Readonly<Record<BundleKind, (name: string) => Wish>> = {
  content_type: (name) => ({ who: 'an editor', thing: `the content type ${name}`, otherwise: `to create and edit content of the type ${name}` }),
  vocabulary: (name) => ({ who: 'an editor', thing: `the vocabulary ${name}`, otherwise: `to keep the terms of ${name} in one vocabulary` }),
  paragraph_type: (name) => ({ who: 'an editor', thing: `the paragraph type ${name}`, otherwise: `to put a paragraph of the type ${name} on a page` }),
  media_type: (name) => ({ who: 'an editor', thing: `the media type ${name}`, otherwise: `to keep media of the type ${name} in the media library` }),
  block_type: (name) => ({ who: 'an editor', thing: `the block type ${name}`, otherwise: `to make blocks of the type ${name}` }),
  entity_type: (name) => ({ who: 'an editor', thing: `the entity type ${name}`, otherwise: `to keep entries of the type ${name}` }),
  user: () => ({ who: 'a user administrator', thing: 'the user account', otherwise: 'to keep the fields below on each user account' }),
};

/** Bundles whose fields refer to a vocabulary, for its story. */
function choosers(context: WritingContext, id: string): string[] {
  const rows = (context.prepared.referencesTo.get(id) ?? []).filter((reference) => reference.kind === 'target' && reference.match !== 'wildcard').map(({ from }) => from);
  return [...new Set(rows.map((row) => plain(context.spec.componentOfRow.get(rowKey(row.ref))?.name ?? '')))].filter((name) => name !== '');
}

function fieldsStory(context: WritingContext): string {
  const fields = allBuiltFields(context);
  const names = labels(fields);
  const types = context.parts.map(({ component }) => plain(component.name));
  if (names.length === 0) return `As an editor, I want ${shortList(types, 4)} as the sheet has ${types.length === 1 ? 'it' : 'them'} now.`;
  const what = shortList(names, 4);
  const now = fields.length > 0 && fields.every((row) => isChanged(context, row)) ? ' as the sheet has it now' : '';
  return `As an editor, I want ${what} on ${shortList(types, 4)}${now}.`;
}

function story(context: WritingContext): string {
  const [part, ...others] = context.parts;
  if (part === undefined) return fieldsStory(context);
  const { own, component } = part;
  const { kind } = component;
  if (!isBundleKind(kind)) return fieldsStory(context);
  const name = plain(component.name);
  if (own === null || context.roleOf(own) === 'exists' || isChanged(context, own)) return fieldsStory(context);
  const made = others.filter((other) => other.own !== null && other.component.kind === kind);
  if (made.length > 2) {
    const names = [name, ...made.map((other) => plain(other.component.name))];
    return component.kind === 'vocabulary' ? `As an editor, I want to choose from the terms of ${shortList(names, 4)}.` : `As an editor, I want ${shortList(names, 4)} to work with.`;
  }
  if (made.length > 0) return `As an editor, I want the ${list(kindAndNames([component, ...made.map((other) => other.component)]))} to work with.`;
  const base = WISHES[kind](name);
  if (kind === 'vocabulary') {
    const by = choosers(context, component.id);
    if (by.length > 0) return wish({ ...base, otherwise: `to choose terms of ${name} on ${shortList(by, 4)}` }, value(own, 'description'));
  }
  return wish(base, value(own, 'description'));
}

/** Content, media, block and paragraph types, vocabularies, and fields on them. */
export const bundles: KindWriter = {
  story,
  know: [],
  criteria: [formOrder, offForm, required, optional, cardinalities, targets, options, noteLimits, changedCells, alias, helpTexts, ownNotes, fieldAsRow, listed, described, offeredBy, usable, exported, changedRow],
  assumed: [typeSource],
};
