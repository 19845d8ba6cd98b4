import type { AssumptionRule } from '../rule';
import { dateTypes } from './dates';
import { fieldGroups } from './field-groups';
import { machineNames } from './machine-names';
import { typeSource } from './media-source';
import { firstState, stateDefaults } from './states';
import { stylePlaces } from './style-places';
import { goingLeftOut, targetsByName } from './targets';
import { viewModeNames } from './view-mode-names';
import { corePaths, publishedNewestFirst } from './views';

/** Drupal's usual answers where the sheets are silent: the one table of what is assumed. */
export const ASSUMPTION_RULES: readonly AssumptionRule[] = [
  typeSource,
  targetsByName,
  goingLeftOut,
  firstState,
  stateDefaults,
  machineNames,
  viewModeNames,
  fieldGroups,
  dateTypes,
  corePaths,
  publishedNewestFirst,
  stylePlaces,
];
