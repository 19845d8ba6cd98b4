import { hashOf } from '../../domain/hash';
import type { Session } from '../../domain/session';
import { canonicalJson } from './canonical-json';

/**
 * Hash over all that findings, plan and tickets follow from: revision, types set by hand, options. What was made from
 * another one is stale.
 */
export const madeFrom = (session: Session): string =>
  hashOf(session.revision, canonicalJson(session.choices), canonicalJson(session.options)).slice(0, 32);

export const findingsAreFresh = (session: Session): boolean => session.revision !== '' && session.validatedFrom === madeFrom(session);
export const ticketsAreFresh = (session: Session): boolean => session.generatedFrom !== '' && session.generatedFrom === madeFrom(session);
