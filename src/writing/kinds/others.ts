import { value } from '../../domain/rows';
import { changedCells } from '../criteria/changed-cells';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { described, listed } from '../criteria/listed';
import { menuUse } from '../criteria/menu';
import { importedAs, migration } from '../criteria/migration';
import { ownNotes } from '../criteria/own-notes';
import { cellsAsAsked } from '../criteria/custom';
import { destinationFields } from '../know/migration';
import { menusInstalled } from '../know/menu';
import { firstSentence, lowerFirst, plain, shortList } from '../language';
import type { KindWriter, WritingContext } from '../rule';
import { wish } from './wish';

const names = ({ parts }: WritingContext): string => shortList(parts.map(({ component }) => plain(component.name)), 4);
const description = ({ parts }: WritingContext): string => {
  const own = parts.length === 1 ? parts[0]?.own : null;
  return own === null || own === undefined ? '' : value(own, 'description');
};

const LONGEST = 140;
/** Descriptions that are whole sentences, or speak to whoever fills the menu. */
const SENTENCE = /\b(?:is|are|was|will|contains|shows|displays?|you|your)\b|^(?:place|add|put|use)\b/iu;

function menuStory(context: WritingContext): string {
  const what = firstSentence(description(context)).split(/;\s/u, 1)[0] ?? '';
  const menu = `the ${context.parts.length === 1 ? 'menu' : 'menus'} ${names(context)}`;
  if (what === '' || what.length > LONGEST || SENTENCE.test(what)) return `As an editor, I want ${menu}, so that ${context.parts.length === 1 ? 'its' : 'their'} links are kept in one place.`;
  if (/^(?:displayed|shown|used|meant)\s/iu.test(what)) return `As an editor, I want ${menu}, ${plain(lowerFirst(what))}.`;
  return `As an editor, I want ${menu}${/^for\s/iu.test(what) ? ` ${plain(lowerFirst(what))}` : `: ${plain(lowerFirst(what))}`}.`;
}

export const menus: KindWriter = {
  story: menuStory,
  know: [menusInstalled],
  criteria: [listed, described, menuUse, ownNotes, changedCells, exported, changedRow],
};

/** What is carried over, and as what: `People carried over as content of the type Person`. */
function carriedOver(context: WritingContext): string {
  const as = context.parts.length === 1 && context.parts[0]?.own ? importedAs(context, context.parts[0].own) : '';
  return `${names(context)} carried over to the new site${as === '' ? '' : ` as ${as}`}`;
}

export const migrations: KindWriter = {
  story: (context) => wish({ who: 'an editor', thing: `the migration ${names(context)}`, otherwise: carriedOver(context) }, description(context)),
  know: [destinationFields],
  criteria: [migration, changedCells, exported, changedRow],
};

export const custom: KindWriter = {
  story: (context) => wish({ who: 'a site owner', thing: names(context), otherwise: `${names(context)} set up as the sheet says` }, description(context)),
  know: [],
  criteria: [cellsAsAsked, ownNotes, changedRow],
};
