import type { Calibration, WriterSettings } from '../../domain/writing';
import type { PreparedWriting } from '../../writing';
import { componentData, dataLength, estimate, siteOf, writePrompt, type Estimate, type Price } from '../../writing/model';
import type { Draft } from '../tickets/write-batch';

/** What a model will need to write these drafts. */
export function estimateDrafts(
  drafts: readonly Pick<Draft, 'content' | 'ticket'>[],
  prepared: PreparedWriting,
  description: string,
  { perRequest, atOnce }: Pick<WriterSettings, 'perRequest' | 'atOnce'>,
  price: Price | null,
  calibration: Calibration | null,
): Estimate {
  const overhead = writePrompt([], description).system.length + siteOf(description).length;
  return estimate({ components: drafts.map(({ content, ticket }) => dataLength(componentData(content, ticket, prepared))), overhead, perRequest, atOnce }, price, calibration);
}
