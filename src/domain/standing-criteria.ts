import type { ComponentKind } from './spec';

/** Success criteria that an administrator wants in every ticket of a kind, in the administrator's own words. */
export type StandingCriteria = { readonly [K in ComponentKind]?: readonly string[] };

/** Most for one kind, and the longest sentence. */
export const STANDING_LIMITS = { each: 10, length: 300 } as const;

/** True where nothing is to be added anywhere. */
export const isEmpty = (standing: StandingCriteria): boolean => Object.values(standing).every((criteria) => criteria.length === 0);
