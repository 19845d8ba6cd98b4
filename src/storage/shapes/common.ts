import { z } from 'zod';

export const count = z.int().min(0);
export const time = z.number().min(0);
export const cellChange = z.object({ file: z.string(), row: z.int(), column: z.string(), old: z.string(), new: z.string() });
export const rowRef = z.object({ file: z.string(), row: z.int() });
