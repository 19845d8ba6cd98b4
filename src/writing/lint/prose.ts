import type { ProseText, TicketContent } from '../../domain/ticket';

/** Everything that a writer wrote: story or purpose, what to know, what is assumed, the criteria. */
export function proseOf({ prose }: Pick<TicketContent, 'prose'>): ProseText[] {
  const { story, purpose, know, assumed, criteria } = prose;
  return [...(story === null ? [] : [story]), ...(purpose === null ? [] : [purpose]), ...know, ...assumed, ...criteria];
}
