import type { RawFile } from '../../src/domain/sheet';
import { largestSpec, realFiles } from '../../test/support/real-specs';
import { gatherFiles } from '../cli/gather-files';

/** The largest real specification at hand; the sample, with the name `null`, where none is (SPECS_DIR). */
export const largest = (): { name: string | null; files: readonly RawFile[] } => ({
  name: largestSpec,
  files: largestSpec === null ? gatherFiles(['static/samples/lakeside']).files : realFiles(largestSpec),
});
