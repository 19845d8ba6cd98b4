import { z } from 'zod';
import type { Session } from '../../domain/session';
import { NAMEABLE_TYPES, SHEET_TYPES, type NameableType } from '../../domain/sheet-types';
import type { SheetChoice, UploadedFile } from '../../domain/uploaded-file';
import { CALL_LENGTH, PIECE_LENGTH } from '../../usecases/files/upload-limits';
import { id, name, session } from './fields';
import type { OfSession, Schemas } from './shared';

/** `name`, `size` in bytes and SHA-256 in hex of the file as it is; number of pieces of its deflated (raw deflate) bytes. */
export interface Announced {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly pieces: number;
}

export type Expected = Announced & { readonly id: string };

/** At most 200,000 characters of base64, 150,000 bytes; SHA-256 in hex over those bytes. */
export interface Piece {
  readonly fileId: string;
  readonly index: number;
  readonly sha256: string;
  readonly data: string;
}

interface FilesAnswer {
  readonly session: Session;
  readonly files: readonly UploadedFile[];
}

/** Calls that bring files, and say what their sheets are. */
export interface FileCalls {
  'begin-upload': { payload: OfSession & { files: readonly Announced[] }; answer: { files: readonly Expected[] } };
  /** Pieces of several files go together, up to 450,000 characters in all. */
  'add-pieces': { payload: OfSession & { pieces: readonly Piece[] }; answer: null };
  'finish-upload': { payload: OfSession & { files: readonly Expected[] }; answer: FilesAnswer };
  'remove-file': { payload: OfSession & { fileId: string }; answer: FilesAnswer };
  /** `sheet` is a sheet's `file`; null goes back to what is detected. */
  'set-file-type': { payload: OfSession & { sheet: string; choice: SheetChoice | null }; answer: FilesAnswer };
  /** Of a custom sheet: its columns that name rows of other sheets, by header; those left out name nothing. */
  'set-relations': { payload: OfSession & { sheet: string; relations: Readonly<Record<string, NameableType>> }; answer: Session };
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const announced = { name, size: z.int().min(0), sha256, pieces: z.int().min(1).max(200) };
const piece = z.object({ fileId: id, index: z.int().min(0).max(199), sha256, data: z.base64().max(PIECE_LENGTH) });
const pieces = z
  .array(piece)
  .min(1)
  .max(50)
  .refine((list) => list.reduce((sum, { data }) => sum + data.length, 0) <= CALL_LENGTH, 'too much for one call');

/** What each of these calls may carry. */
export const filePayloads: Schemas<FileCalls> = {
  'begin-upload': z.strictObject({ ...session, files: z.array(z.strictObject(announced)).min(1).max(100) }),
  'add-pieces': z.strictObject({ ...session, pieces }),
  'finish-upload': z.strictObject({ ...session, files: z.array(z.strictObject({ ...announced, id })).min(1).max(100) }),
  'remove-file': z.strictObject({ ...session, fileId: id }),
  'set-file-type': z.strictObject({ ...session, sheet: z.string().min(1).max(500), choice: z.enum([...SHEET_TYPES, 'set_aside']).nullable() }),
  'set-relations': z.strictObject({ ...session, sheet: z.string().min(1).max(500), relations: z.record(z.string().min(1).max(500), z.enum(NAMEABLE_TYPES)).refine((all) => Object.keys(all).length <= 100) }),
};
