import { unzipSync } from 'fflate';
import type { ReadingLimits } from '../../../domain/limits';
import { blocking, megabytes } from '../findings';
import { failure, success, type Outcome } from '../reading';

/** The parts of a workbook by their path in the zip. */
export type Parts = Readonly<Record<string, Uint8Array>>;

export const damaged = (file: string): Outcome<never> =>
  failure(
    blocking('workbook-damaged', file, `${file} is damaged: it cannot be unpacked as a workbook.`, 'Open it in the spreadsheet program, save it again as .xlsx, and upload the new file.'),
  );

const tooLarge = (file: string, bytes: number, limits: ReadingLimits): Outcome<never> =>
  failure(
    blocking(
      'workbook-too-large',
      file,
      `${file} unpacks to ${megabytes(bytes)}; at most ${megabytes(limits.workbookUnpackedBytes)} are read.`,
      'Delete the tabs that are not part of the specification, or upload the tabs one by one as CSV.',
    ),
  );

const isPart = (path: string): boolean => path.startsWith('xl/') && (path.endsWith('.xml') || path.endsWith('.xml.rels')) && !path.includes('/drawings/');

/**
 * Unpacks the parts of a workbook that hold cells. The sizes in the zip's directory are added up first and nothing is
 * unpacked beyond the limit; a directory that lies gets no more room than it asked for.
 */
export function unpack(file: string, bytes: Uint8Array, limits: ReadingLimits): Outcome<Parts> {
  try {
    let total = 0;
    const names = new Set<string>();
    unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        names.add(entry.name);
        return false;
      },
    });
    if (total > limits.workbookUnpackedBytes) return tooLarge(file, total, limits);
    if (!names.has('xl/workbook.xml')) {
      return failure(
        blocking('workbook-unknown', file, `${file} is a packed file, but no .xlsx workbook.`, 'Save the specification as .xlsx, or export its tabs as CSV, and upload that.'),
      );
    }
    return success(unzipSync(bytes, { filter: (entry) => isPart(entry.name) }));
  } catch {
    return damaged(file);
  }
}
