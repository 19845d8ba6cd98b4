import type { ProseText } from '../domain/ticket';
import type { WritingContext } from './rule';

/**
 * What the administrator wants checked in every ticket of its kinds, each sentence once and none that the writer has said
 * already. A removal leaves nothing behind to check.
 */
export function standingCriteria({ parts, prepared, ticket }: WritingContext, written: readonly ProseText[]): ProseText[] {
  if (ticket.action === 'remove') return [];
  const wanted = parts.flatMap(({ component }) => prepared.options.standingCriteria?.[component.kind] ?? []);
  return [...new Set(wanted)].filter((criterion) => !written.includes(criterion));
}
