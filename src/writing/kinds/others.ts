import { value } from '../../domain/rows';
import { changedCells } from '../criteria/changed-cells';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { described, listed } from '../criteria/listed';
import { menuUse } from '../criteria/menu';
import { migration } from '../criteria/migration';
import { ownNotes } from '../criteria/own-notes';
import { cellsAsAsked } from '../criteria/custom';
import { plain, shortList } from '../language';
import type { KindWriter, WritingContext } from '../rule';
import { wish } from './wish';

const names = ({ parts }: WritingContext): string => shortList(parts.map(({ component }) => plain(component.name)), 4);
const description = ({ parts }: WritingContext): string => {
  const own = parts.length === 1 ? parts[0]?.own : null;
  return own === null || own === undefined ? '' : value(own, 'description');
};

export const menus: KindWriter = {
  story: (context) => wish({ who: 'an editor', thing: `the menu ${names(context)}`, otherwise: `to keep the links of ${names(context)} in ${context.parts.length === 1 ? 'one menu' : 'their menus'}` }, description(context)),
  know: [],
  criteria: [listed, described, menuUse, ownNotes, changedCells, exported, changedRow],
  assumed: [],
};

export const migrations: KindWriter = {
  story: (context) => wish({ who: 'an editor', thing: `the migration ${names(context)}`, otherwise: `the content of ${names(context)} carried over to the new site` }, description(context)),
  know: [],
  criteria: [migration, ownNotes, changedCells, exported, changedRow],
  assumed: [],
};

export const custom: KindWriter = {
  story: (context) => wish({ who: 'a site owner', thing: names(context), otherwise: `${names(context)} set up as the sheet says` }, description(context)),
  know: [],
  criteria: [cellsAsAsked, ownNotes],
  assumed: [],
};
