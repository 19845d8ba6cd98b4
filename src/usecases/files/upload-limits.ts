import { READING_LIMITS } from '../../domain/limits';
import type { AppError } from '../../domain/errors';
import { fixable } from '../shared/problems';

/** A file that is about to be uploaded. */
export interface FileAnnouncement {
  readonly name: string;
  /** Bytes of the file as the person has it. */
  readonly size: number;
  /** 64 hex digits over those bytes. */
  readonly sha256: string;
  /** Number of pieces in which its deflated bytes come. */
  readonly pieces: number;
}

/** Longest piece in base64: it is stored as it comes, and one stored value holds 240 KiB (facts/forge.md §4). */
export const PIECE_LENGTH = 200_000;
/** Base64 in all pieces of one call together: a call takes 500 KB (facts/forge.md §4). */
export const CALL_LENGTH = 450_000;
/** Bytes of a deflated file in one piece. */
export const PIECE_BYTES = 150_000;

const megabytes = (bytes: number): string => `${String(Math.round((bytes / 1_048_576) * 10) / 10)} MB`;

/** What stands in the way of taking these files beside those that are there; null for nothing. */
export function overLimit(files: readonly FileAnnouncement[], kept: readonly { readonly size: number }[]): AppError | null {
  const limits = READING_LIMITS;
  const large = files.find((file) => file.size > limits.fileBytes);
  if (large !== undefined) {
    return fixable(
      'file-too-large',
      `${large.name} has ${megabytes(large.size)}; a file may have at most ${megabytes(limits.fileBytes)}.`,
      'Split the tab into several files with the same columns, or delete what is not part of the specification.',
    );
  }
  const count = files.length + kept.length;
  if (count > limits.files) {
    return fixable('too-many-files', `That would be ${String(count)} files; a specification takes at most ${String(limits.files)}.`, 'Leave out files that are not part of it, or upload the whole workbook as .xlsx.');
  }
  const bytes = [...files, ...kept].reduce((sum, file) => sum + file.size, 0);
  if (bytes > limits.sessionBytes) {
    return fixable('session-too-large', `The files would come to ${megabytes(bytes)}; a specification takes at most ${megabytes(limits.sessionBytes)}.`, 'Split it into several specifications.');
  }
  return null;
}

export const brokenUpload = (name: string): AppError =>
  fixable('upload-broken', `${name} did not arrive whole.`, 'Upload it again.');
