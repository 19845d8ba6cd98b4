import type { NeedRule } from '../need';
import { mentions } from './mentions';
import { namedReferences } from './named-references';
import { stylesOfViewModes } from './styles-of-view-modes';
import { targets } from './targets';
import { viewModes } from './view-modes';
import { viewsOverBundles } from './views-over-bundles';

/** Every rule that finds needs; the order does not matter. */
export const NEED_RULES: readonly NeedRule[] = [targets, namedReferences, viewModes, stylesOfViewModes, mentions, viewsOverBundles];
