import { z } from 'zod';
import { NAMEABLE_TYPES, SHEET_TYPES } from '../../domain/sheet-types';
import type { UploadedFile } from '../../domain/uploaded-file';
import { count } from './common';

const sheetType = z.enum(SHEET_TYPES);
export const sheetChoiceShape = z.enum([...SHEET_TYPES, 'set_aside']);

export const relationsShape = z.record(z.string(), z.record(z.string(), z.enum(NAMEABLE_TYPES)));

export const uploadedFileShape: z.ZodType<UploadedFile> = z.object({
  sessionId: z.string(),
  id: z.string(),
  name: z.string(),
  size: count,
  sha256: z.string().length(64),
  pieces: count,
  sheets: z.array(
    z.object({
      file: z.string(),
      state: z.enum(['sheet', 'set_aside', 'unusable']),
      type: sheetType.nullable(),
      confidence: z.enum(['high', 'medium', 'low', 'unknown']),
      encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'xlsx']).nullable(),
      delimiter: z.string(),
      headerRow: count,
      rows: count,
      separators: count,
      reason: z.string(),
      headers: z.exactOptional(z.array(z.string())),
    }),
  ),
  version: count,
});

export const pieceShape = z.object({ h: z.string().length(64), d: z.string() });
