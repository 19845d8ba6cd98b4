import { changedCells } from '../criteria/changed-cells';
import { displayLists } from '../criteria/display-lists';
import { displayOffered, displaysListed } from '../criteria/display-offered';
import { exported } from '../criteria/exported';
import { described } from '../criteria/listed';
import { displaysStay } from '../criteria/stays';
import { takenAway } from '../criteria/taken-away';
import { viewStatus } from '../criteria/view-status';
import { coreViews } from '../know/core-views';
import { displays } from '../know/displays';
import { optionsFor } from '../know/options-for';
import type { KindWriter } from '../rule';
import { viewStory } from './view-story';

export const views: KindWriter = {
  story: viewStory,
  know: [coreViews, displays, optionsFor],
  criteria: [displayLists, displayOffered, displaysListed, changedCells, viewStatus, takenAway, displaysStay, described, exported],
};
