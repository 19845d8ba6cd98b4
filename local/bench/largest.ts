import type { RawFile } from '../../src/domain/sheet';
import { realFiles, realSpecs } from '../../test/support/real-specs';
import { gatherFiles } from '../cli/gather-files';

const sizeOf = (name: string): number => realFiles(name).reduce((sum, { bytes }) => sum + bytes.length, 0);

/** The largest real specification at hand, in bytes; the sample, with the name `null`, where none is (SPECS_DIR). */
export function largest(): { name: string | null; files: readonly RawFile[] } {
  const [name] = [...realSpecs].sort((a, b) => sizeOf(b) - sizeOf(a));
  return name === undefined ? { name: null, files: gatherFiles(['static/samples/lakeside']).files } : { name, files: realFiles(name) };
}
