import type { PlanOptions } from '../../domain/plan';
import { coarse } from './coarse';
import { heldComponents } from './held-components';
import { heldRows } from './held-rows';
import { looseRows } from './loose-rows';
import { oneEach } from './one-each';
import { paragraphFamilies } from './paragraph-families';
import { removalByFeature } from './removal-by-feature';
import { removalOfRows, removalOfSharedFields } from './removal-of-rows';
import { removalOfSmallThings } from './removal-of-small-things';
import { responsiveStylesWithStyles } from './responsive-styles-with-styles';
import type { RuleSet, TicketRule } from './rule';
import { sharedFields } from './shared-fields';
import { stranded } from './stranded';
import { imageStylesTogether, responsiveStylesTogether } from './styles-together';
import { stylesOfOneResponsiveStyle } from './styles-of-one-responsive-style';
import { viewModesByEntityType } from './view-modes-by-entity-type';
import { viewModesOfOneBundle } from './view-modes-of-one-bundle';
import { vocabulariesWithoutFields } from './vocabularies-without-fields';

const HELD: readonly TicketRule[] = [heldRows];
const REMOVED: readonly TicketRule[] = [removalByFeature, removalOfSmallThings, removalOfSharedFields, removalOfRows];

const STANDARD: RuleSet = {
  joins: [paragraphFamilies, viewModesOfOneBundle, stylesOfOneResponsiveStyle],
  tickets: [
    stranded,
    sharedFields,
    vocabulariesWithoutFields,
    responsiveStylesWithStyles,
    imageStylesTogether,
    responsiveStylesTogether,
    oneEach,
    viewModesByEntityType,
    looseRows,
  ],
};

const COARSE: RuleSet = { joins: [], tickets: [coarse, looseRows] };

/**
 * The rules of a grouping, in the order in which they choose (tickets.md, "Which rows make which ticket"). To add a rule,
 * write its file and put it here before the more general ones.
 */
export function rulesFor({ grouping, include }: PlanOptions): RuleSet {
  const { joins, tickets } = grouping === 'coarse' ? COARSE : STANDARD;
  return {
    joins,
    // What waits goes first: the rows of it that do not wait belong into its ticket.
    tickets: [...(include.held ? [heldComponents] : []), ...tickets, ...(include.held ? HELD : []), ...(include.removed ? REMOVED : [])],
  };
}
