import { hashOf } from '../../domain/hash';
import type { Session } from '../../domain/session';
import { canonicalJson } from './canonical-json';

/**
 * Hash over all that findings, plan and tickets follow from: revision, types and relations set by hand, options, and the change list where
 * there is one. What was made from another one is stale.
 */
export const madeFrom = ({ revision, choices, relations = {}, options, changesHash }: Session): string =>
  hashOf(revision, canonicalJson(choices), canonicalJson(options), ...(Object.keys(relations).length === 0 ? [] : [canonicalJson(relations)]), ...(changesHash === '' ? [] : [changesHash])).slice(0, 32);

export const findingsAreFresh = (session: Session): boolean => session.revision !== '' && session.validatedFrom === madeFrom(session);
export const ticketsAreFresh = (session: Session): boolean => session.generatedFrom !== '' && session.generatedFrom === madeFrom(session);
