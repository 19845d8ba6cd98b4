import { z } from 'zod';
import { STATUS_CODES } from '../../domain/status';

/** Schemas of what several calls carry. */
export const id = z.string().regex(/^[0-9a-f]{16,64}$/);
export const name = z.string().trim().min(1).max(200);
export const text = z.string().max(5_000);
export const position = z.int().min(0);
export const limit = z.int().min(1).max(100);
export const rowRef = z.object({ file: z.string(), row: z.int() });
export const documentFormat = z.enum(['markdown', 'csv']);
export const grouping = z.enum(['standard', 'coarse']);
export const devPolicy = z.enum(['already_built', 'ignore']);
export const statusPolicy = z.record(z.enum(STATUS_CODES), z.enum(['build', 'change', 'remove', 'hold', 'exists', 'skip']));
/** US dollars. */
export const money = z.number().min(0).max(100_000).nullable();

export const session = { sessionId: id };
export const selected = { ...session, ids: z.union([z.array(id).min(1).max(100), z.literal('all')]) };
export const paged = { cursor: z.exactOptional(z.string().max(4_000)), limit: z.exactOptional(limit) };
export const ranged = { from: z.exactOptional(position), limit: z.exactOptional(limit) };
