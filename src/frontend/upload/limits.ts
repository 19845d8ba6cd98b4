import { READING_LIMITS } from '../../domain/limits';
import type { RawFile } from '../../domain/sheet';

const KNOWN = /\.(csv|tsv|txt|xlsx)$/i;
const OLD_WORKBOOK = /\.(xls|ods|numbers)$/i;

/** Why files cannot be taken, in words; null where they can. Saves sending what the app would refuse. */
export function refusal(files: readonly RawFile[]): string | null {
  const strange = files.find(({ name }) => !KNOWN.test(name));
  if (strange !== undefined) {
    return OLD_WORKBOOK.test(strange.name)
      ? `${strange.name} is not a workbook that can be read. Save it as .xlsx, or export each tab as CSV.`
      : `${strange.name} is no sheet. Choose CSV files, or a workbook (.xlsx).`;
  }
  const large = files.find(({ bytes }) => bytes.length > READING_LIMITS.fileBytes);
  if (large !== undefined) return `${large.name} has more than 2 MB. Split it into several files with the same columns, or delete what is not part of the specification.`;
  const twice = files.find(({ name }, at) => files.findIndex((other) => other.name === name) !== at);
  return twice === undefined ? null : `Two files are called ${twice.name}. Rename one of them.`;
}
